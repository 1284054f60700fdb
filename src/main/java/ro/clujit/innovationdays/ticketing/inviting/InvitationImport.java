package ro.clujit.innovationdays.ticketing.inviting;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import ro.clujit.innovationdays.edition.Edition;

/** A list of people between its upload and their registration. */
@Entity
class InvitationImport {

    private static final byte[] NOTHING = {};

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    private Edition edition;

    private byte[] file;
    private Instant createdAt;
    private Instant invitedAt;
    private int invited;

    protected InvitationImport() {}

    InvitationImport(Edition edition, byte[] file, Instant createdAt) {
        this.edition = edition;
        this.file = file;
        this.createdAt = createdAt;
    }

    /** Whom it named stands in the registrations now. */
    void complete(int people, Instant now) {
        this.invited = people;
        this.invitedAt = now;
        this.file = NOTHING;
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

    boolean isComplete() {
        return invitedAt != null;
    }

    int invited() {
        return invited;
    }
}
