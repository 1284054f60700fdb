package ro.clujit.innovationdays.sponsor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** That somebody changed something about the tiers or the sponsors of an edition, and what was so before and after. */
@Entity
@Table(name = "sponsor_change")
public class SponsorTrace {

    /** What was done. */
    public enum Kind {
        TIER_ADDED,
        TIER_CHANGED,
        TIER_REMOVED,
        BENEFIT_ADDED,
        BENEFIT_CHANGED,
        BENEFIT_REMOVED,
        PARTNER_ADDED,
        /** Before and after are names of {@link SponsorshipState}. */
        PARTNER_MOVED,
        PARTNER_CHANGED,
        /** Before and after are names, or {@link SponsorTraces#NOBODY}. */
        OWNER_CHANGED,
        PARTNER_REMOVED,
        DELIVERED,
        LISTING_CHANGED,
        LOGO_CHANGED,
        ORGANISATION_CHANGED
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID editionId;
    private String subject;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String changedBy;

    @Column(name = "before_text")
    private String before;

    @Column(name = "after_text")
    private String after;

    private Instant changedAt;

    protected SponsorTrace() {}

    SponsorTrace(UUID edition, String subject, Kind kind, String by, String before, String after, Instant now) {
        this.editionId = edition;
        this.subject = subject;
        this.kind = kind;
        this.changedBy = by;
        this.before = before;
        this.after = after;
        this.changedAt = now;
    }

    /** The tier or the organisation, as it was called then. */
    public String subject() {
        return subject;
    }

    public Kind kind() {
        return kind;
    }

    /** The organiser's name. */
    public String by() {
        return changedBy;
    }

    public String before() {
        return before;
    }

    public String after() {
        return after;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
