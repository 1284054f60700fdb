package ro.clujit.innovationdays.payment.statement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.money.Currency;

/** A statement between its upload and its booking, and what came of it. */
@Entity
class StatementImport {

    private static final byte[] NOTHING = {};

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    private Edition edition;

    private byte[] file;

    @Enumerated(EnumType.STRING)
    private Currency currency;

    private boolean keepsUnknown;
    private String uploadedBy;
    private Instant uploadedAt;
    private Instant bookedAt;
    private int confirmed;
    private int open;
    private int known;

    protected StatementImport() {}

    StatementImport(
            Edition edition, byte[] file, Currency currency, boolean keepsUnknown, String uploadedBy, Instant now) {
        this.edition = edition;
        this.file = file;
        this.currency = currency;
        this.keepsUnknown = keepsUnknown;
        this.uploadedBy = uploadedBy;
        this.uploadedAt = now;
    }

    /** What it says of people is in the payments now. */
    void complete(int confirmed, int open, int known, Instant now) {
        this.file = NOTHING;
        this.bookedAt = now;
        this.confirmed = confirmed;
        this.open = open;
        this.known = known;
    }

    UUID id() {
        return id;
    }

    Edition edition() {
        return edition;
    }

    byte[] file() {
        return file;
    }

    Currency currency() {
        return currency;
    }

    boolean keepsUnknown() {
        return keepsUnknown;
    }

    boolean isBooked() {
        return bookedAt != null;
    }

    int confirmed() {
        return confirmed;
    }

    int open() {
        return open;
    }

    int known() {
        return known;
    }
}
