package ro.clujit.innovationdays.sponsor.passes;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.sponsor.Sponsorship;
import ro.clujit.innovationdays.ticketing.Code;

/** One of the passes that a sponsorship has. Whoever changes it holds a lock of its tier's row. */
@Entity
@Table(name = "partner_pass")
public class Pass {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "sponsorship_id")
    private Sponsorship sponsorship;

    private UUID benefitId;
    private int number;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "code_id")
    private Code code;

    private UUID key;
    private String recipient;
    private String email;

    @Enumerated(EnumType.STRING)
    private Language language;

    private Instant handedAt;
    private int reminders;
    private Instant remindedAt;

    protected Pass() {}

    Pass(Sponsorship sponsorship, UUID benefitId, int number, Code code) {
        this.sponsorship = sponsorship;
        this.benefitId = benefitId;
        this.number = number;
        this.code = code;
    }

    void hand(UUID form, Recipient to, Instant now) {
        this.key = form;
        this.recipient = to.name();
        this.email = to.email();
        this.language = to.language();
        this.handedAt = now;
    }

    void remind(Instant now) {
        this.reminders++;
        this.remindedAt = now;
    }

    /** @param fresh another code: whoever had the one before may know it */
    void takeBack(Code fresh) {
        this.code = fresh;
        this.key = null;
        this.recipient = null;
        this.email = null;
        this.language = null;
        this.handedAt = null;
        this.reminders = 0;
        this.remindedAt = null;
    }

    public UUID id() {
        return id;
    }

    public Sponsorship sponsorship() {
        return sponsorship;
    }

    public UUID benefitId() {
        return benefitId;
    }

    /** From 1, to as many as the tier gives. */
    public int number() {
        return number;
    }

    public Code code() {
        return code;
    }

    Optional<UUID> key() {
        return Optional.ofNullable(key);
    }

    public boolean isHandedOut() {
        return handedAt != null;
    }

    /** Empty while nobody has it. */
    public Optional<Recipient> recipient() {
        return isHandedOut() ? Optional.of(new Recipient(recipient, email, language)) : Optional.empty();
    }

    public Optional<Instant> handedAt() {
        return Optional.ofNullable(handedAt);
    }

    /** Of a pass that was handed out. */
    Instant lastWritten() {
        return remindedAt == null ? handedAt : remindedAt;
    }

    /** How often its recipient was reminded. */
    public int reminders() {
        return reminders;
    }
}
