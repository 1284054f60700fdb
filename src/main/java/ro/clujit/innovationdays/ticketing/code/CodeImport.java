package ro.clujit.innovationdays.ticketing.code;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import ro.clujit.innovationdays.edition.Edition;

/** A table of codes between its upload and its import. */
@Entity
class CodeImport {

    private static final byte[] NOTHING = {};

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    private Edition edition;

    private byte[] file;
    private Instant createdAt;
    private Instant importedAt;

    protected CodeImport() {}

    CodeImport(Edition edition, byte[] file, Instant createdAt) {
        this.edition = edition;
        this.file = file;
        this.createdAt = createdAt;
    }

    /** What it held, addresses too, stands in the codes now. */
    void complete(Instant now) {
        this.importedAt = now;
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
        return importedAt != null;
    }
}
