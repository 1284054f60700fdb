package ro.clujit.innovationdays.letters.announcement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Bilingual;

/** A letter to many, from its draft to the last of its letters. */
@Entity
public class Announcement {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    private Edition edition;

    @Enumerated(EnumType.STRING)
    private Nature nature;

    @Enumerated(EnumType.STRING)
    private AnnouncementState state = AnnouncementState.DRAFT;

    private String subjectRo;
    private String subjectEn;
    private String textRo;
    private String textEn;
    private String recipients;
    private Integer pauseSeconds;
    private Integer perMinute;
    private String createdBy;
    private Instant createdAt;
    private Instant startsAt;
    private Instant startedAt;
    private Instant nextAt;
    private Instant doneAt;

    protected Announcement() {}

    /** @param id that the form had, so that sent twice it makes one draft */
    Announcement(UUID id, Edition edition, Nature nature, Plan plan, String by, Instant now) {
        this.id = id;
        this.edition = edition;
        this.nature = nature;
        this.createdBy = by;
        this.createdAt = now;
        set(plan);
    }

    /** @return false once its recipients are fixed */
    boolean change(Plan plan) {
        if (state.isOpen()) {
            set(plan);
        }
        return state.isOpen();
    }

    private void set(Plan plan) {
        this.subjectRo = plan.wording().subject().ro();
        this.subjectEn = plan.wording().subject().en();
        this.textRo = plan.wording().text().ro();
        this.textEn = plan.wording().text().en();
        this.recipients = plan.recipients().json();
        this.pauseSeconds = plan.pace().pauseSeconds();
        this.perMinute = plan.pace().perMinute();
    }

    /** @return false once its recipients are fixed */
    boolean schedule(Instant at) {
        if (state.isOpen()) {
            this.state = AnnouncementState.SCHEDULED;
            this.startsAt = at;
        }
        return state.isOpen();
    }

    /** Its recipients are fixed in the same transaction. */
    void begin(Instant now) {
        if (!state.isOpen()) {
            throw new IllegalStateException("beginning what is " + state);
        }
        this.state = AnnouncementState.UNDER_WAY;
        this.startedAt = now;
        this.nextAt = now;
    }

    /** One that is only scheduled becomes a draft again. @return false if there was nothing to stop */
    boolean stop() {
        if (state == AnnouncementState.SCHEDULED) {
            this.state = AnnouncementState.DRAFT;
            this.startsAt = null;
            return true;
        }
        if (state == AnnouncementState.UNDER_WAY || state == AnnouncementState.DONE) {
            this.state = AnnouncementState.STOPPED;
            this.doneAt = null;
            return true;
        }
        return false;
    }

    /** @return false if it was not stopped */
    boolean goOn(Instant now) {
        if (state != AnnouncementState.STOPPED) {
            return false;
        }
        this.state = AnnouncementState.UNDER_WAY;
        this.nextAt = now;
        return true;
    }

    void pauseUntil(Instant next) {
        this.nextAt = next;
    }

    void finish(Instant now) {
        this.state = AnnouncementState.DONE;
        this.doneAt = now;
    }

    public UUID id() {
        return id;
    }

    public Edition edition() {
        return edition;
    }

    public Nature nature() {
        return nature;
    }

    public AnnouncementState state() {
        return state;
    }

    public Plan plan() {
        return new Plan(
                new Wording(new Bilingual(subjectRo, subjectEn), new Bilingual(textRo, textEn)),
                RecipientFilter.read(recipients),
                new Pace(pauseSeconds, perMinute));
    }

    public Wording wording() {
        return plan().wording();
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** When it is to start, or was. */
    public Optional<Instant> startsAt() {
        return Optional.ofNullable(startsAt);
    }

    public Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    /** When the last of its letters went to the outbox. */
    public Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }

    Instant nextAt() {
        return nextAt;
    }
}
