package ro.clujit.innovationdays.ticketing;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.annotations.UuidGenerator;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionState;
import ro.clujit.innovationdays.platform.locale.Language;

/** What can be had: admission to an edition, while it is on offer and its quota lasts. */
@Entity
public class TicketType {

    /** More people than this come as a group, through an organiser. */
    public static final int MOST_PLACES = 10;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    private Edition edition;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "quota_id")
    private Quota quota;

    private int position;

    private String nameRo;

    private String nameEn;

    private String descriptionRo = "";

    private String descriptionEn = "";

    private int mostPerRegistration = MOST_PLACES;

    private Instant saleFrom;

    private Instant saleUntil;

    protected TicketType() {}

    public TicketType(Quota quota, Edition edition, int position, String nameRo, String nameEn) {
        this.quota = quota;
        this.edition = edition;
        this.position = position;
        this.nameRo = nameRo;
        this.nameEn = nameEn;
    }

    /**
     * The same terms in another edition, out of a quota of that edition.
     *
     * @param when what becomes of the ends of its sale; an end that has nowhere to go is left open
     */
    TicketType offeredIn(Edition other, Quota ofOther, Function<Instant, Optional<Instant>> when) {
        var type = new TicketType(ofOther, other, position, nameRo, nameEn);
        type.describe(descriptionRo, descriptionEn);
        type.limitPerRegistration(mostPerRegistration);
        Instant from = saleFrom().flatMap(when).orElse(null);
        Instant until = saleUntil().flatMap(when).orElse(null);
        // A sale of minutes can be moved into the hour that a spring night skips.
        boolean isInOrder = from == null || until == null || until.isAfter(from);
        type.offerBetween(from, isInOrder ? until : from.plus(Duration.between(saleFrom, saleUntil)));
        return type;
    }

    void rename(String inRomanian, String inEnglish) {
        this.nameRo = inRomanian;
        this.nameEn = inEnglish;
    }

    public void describe(String inRomanian, String inEnglish) {
        this.descriptionRo = inRomanian;
        this.descriptionEn = inEnglish;
    }

    /** Null leaves that end open. */
    public void offerBetween(Instant from, Instant until) {
        if (from != null && until != null && !until.isAfter(from)) {
            throw new IllegalArgumentException("from " + from + " until " + until);
        }
        this.saleFrom = from;
        this.saleUntil = until;
    }

    /** @param most one to {@link #MOST_PLACES} */
    public void limitPerRegistration(int most) {
        if (most < 1 || most > MOST_PLACES) {
            throw new IllegalArgumentException("most per registration: " + most);
        }
        this.mostPerRegistration = most;
    }

    /** Why it cannot be had at this moment, quota apart; empty when it can. */
    public Optional<Refusal> closedBecause(Instant now) {
        if (edition.state() != EditionState.PUBLISHED || edition.isOver(now)) {
            return Optional.of(Refusal.EDITION_CLOSED);
        }
        if (saleFrom != null && now.isBefore(saleFrom)) {
            return Optional.of(Refusal.NOT_ON_OFFER_YET);
        }
        if (saleUntil != null && !now.isBefore(saleUntil)) {
            return Optional.of(Refusal.NO_LONGER_ON_OFFER);
        }
        return Optional.empty();
    }

    public UUID id() {
        return id;
    }

    /** Its place in the edition's list, from 1. */
    public int position() {
        return position;
    }

    public Edition edition() {
        return edition;
    }

    public Quota quota() {
        return quota;
    }

    public String name(Language language) {
        return language.choose(nameRo, nameEn);
    }

    public String description(Language language) {
        return language.choose(descriptionRo, descriptionEn);
    }

    public int mostPerRegistration() {
        return mostPerRegistration;
    }

    public Optional<Instant> saleFrom() {
        return Optional.ofNullable(saleFrom);
    }

    public Optional<Instant> saleUntil() {
        return Optional.ofNullable(saleUntil);
    }
}
