package ro.clujit.innovationdays.ticketing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.UuidGenerator;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionState;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.money.Currency;
import ro.clujit.innovationdays.platform.money.Money;

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

    @ManyToMany
    @JoinTable(
            name = "ticket_type_quota",
            joinColumns = @JoinColumn(name = "ticket_type_id"),
            inverseJoinColumns = @JoinColumn(name = "quota_id"))
    private Set<Quota> quotas = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "add_on_for", joinColumns = @JoinColumn(name = "add_on_id"))
    @Column(name = "ticket_type_id")
    private Set<UUID> addOnFor = new HashSet<>();

    @Enumerated(EnumType.STRING)
    private TicketKind kind = TicketKind.ADMISSION;

    private long price;

    @Enumerated(EnumType.STRING)
    private Currency currency = Currency.RON;

    @Enumerated(EnumType.STRING)
    private Vat vatKind = Vat.STANDARD;

    private int leastPerRegistration = 1;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private boolean withCodeOnly;

    private boolean needsApproval;

    private int position;

    private String nameRo;

    private String nameEn;

    private String descriptionRo = "";

    private String descriptionEn = "";

    private int mostPerRegistration = MOST_PLACES;

    private Instant saleFrom;

    private Instant saleUntil;

    /** Read along with the type: in a rush of programs each statement counts. */
    @Formula("exists (select from waiting_entry w where w.ticket_type_id = id and w.state = 'WAITING')")
    private boolean waitedFor;

    protected TicketType() {}

    public TicketType(Quota quota, Edition edition, int position, String nameRo, String nameEn) {
        this.quotas.add(quota);
        this.edition = edition;
        this.position = position;
        this.nameRo = nameRo;
        this.nameEn = nameEn;
    }

    TicketType(Edition edition, int position, TicketKind kind) {
        this.edition = edition;
        this.position = position;
        this.kind = kind;
    }

    /**
     * The same terms in another edition, out of quotas of that edition. What an add-on goes with is for the caller to say
     * once the other types are there.
     *
     * @param when what becomes of the ends of its sale; an end that has nowhere to go is left open
     */
    TicketType offeredIn(Edition other, Set<Quota> ofOther, Function<Instant, Optional<Instant>> when) {
        var type = new TicketType(other, position, kind);
        type.rename(nameRo, nameEn);
        type.describe(descriptionRo, descriptionEn);
        type.limitPerRegistration(leastPerRegistration, mostPerRegistration);
        type.ask(price(), vatKind);
        type.restrictTo(audience, withCodeOnly, needsApproval);
        type.quotas.addAll(ofOther);
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
        limitPerRegistration(Math.min(leastPerRegistration, most), most);
    }

    /** @param most {@code least} to {@link #MOST_PLACES} */
    void limitPerRegistration(int least, int most) {
        if (least < 1 || most < least || most > MOST_PLACES) {
            throw new IllegalArgumentException("from " + least + " to " + most + " per registration");
        }
        this.leastPerRegistration = least;
        this.mostPerRegistration = most;
    }

    /** @param price of one place, VAT included */
    void ask(Money price, Vat vat) {
        this.price = price.minor();
        this.currency = price.currency();
        this.vatKind = vat;
    }

    /** @param audience null for all */
    void restrictTo(Audience audience, boolean withCodeOnly, boolean needsApproval) {
        this.audience = audience;
        this.withCodeOnly = withCodeOnly;
        this.needsApproval = needsApproval;
    }

    /** Within {@link Requotaing}, which moves what is taken along. */
    void countIn(Set<Quota> all) {
        quotas.clear();
        quotas.addAll(all);
    }

    /** @param types admissions of its edition; all of them when empty */
    void goWith(Set<UUID> types) {
        addOnFor.clear();
        addOnFor.addAll(types);
    }

    /** Whether this add-on can be chosen with that ticket. */
    boolean goesWith(TicketType admission) {
        return kind == TicketKind.ADD_ON && (addOnFor.isEmpty() || addOnFor.contains(admission.id()));
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

    public TicketKind kind() {
        return kind;
    }

    public Set<Quota> quotas() {
        return Set.copyOf(quotas);
    }

    Set<UUID> quotaIds() {
        return quotas.stream().map(Quota::id).collect(Collectors.toUnmodifiableSet());
    }

    /** As many as its fullest quota leaves; none where it has no quota. */
    public int free() {
        return Math.max(0, quotas.stream().mapToInt(Quota::free).min().orElse(0));
    }

    /** Empty: all admissions of the edition. */
    public Set<UUID> addOnFor() {
        return Set.copyOf(addOnFor);
    }

    /** Of one place, VAT included. */
    public Money price() {
        return new Money(price, currency);
    }

    public Vat vat() {
        return vatKind;
    }

    /** Empty where everybody can have it. */
    public Optional<Audience> audience() {
        return Optional.ofNullable(audience);
    }

    /** Whether it is shown, and can be had, only with a code that unlocks it. */
    public boolean isWithCodeOnly() {
        return withCodeOnly;
    }

    public boolean needsApproval() {
        return needsApproval;
    }

    public int leastPerRegistration() {
        return leastPerRegistration;
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

    /** Whether somebody waited for it when it was read, who comes before anybody who asks now. */
    boolean isWaitedFor() {
        return waitedFor;
    }
}
