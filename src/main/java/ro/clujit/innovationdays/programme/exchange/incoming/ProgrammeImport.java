package ro.clujit.innovationdays.programme.exchange.incoming;

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
import ro.clujit.innovationdays.platform.locale.Language;

/** A file between its upload and its import, and what its organiser was told that it would do. */
@Entity
class ProgrammeImport {

    private static final byte[] NOTHING = {};

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    private Edition edition;

    private byte[] file;

    @Enumerated(EnumType.STRING)
    private Language language;

    private boolean shifts;
    private boolean cancels;
    private String listing;
    private Instant createdAt;
    private Instant importedAt;

    protected ProgrammeImport() {}

    /** @param listing as JSON */
    ProgrammeImport(Edition edition, byte[] file, ImportOptions options, String listing, Instant createdAt) {
        this.edition = edition;
        this.file = file;
        this.language = options.language();
        this.shifts = options.shifts();
        this.cancels = options.cancels();
        this.listing = listing;
        this.createdAt = createdAt;
    }

    /** The draft has changed since it was listed. */
    void list(String listing) {
        this.listing = listing;
    }

    /** What it held, of people too, is in the draft now. */
    void complete(Instant now) {
        this.importedAt = now;
        this.file = NOTHING;
    }

    UUID id() {
        return id;
    }

    byte[] file() {
        return file;
    }

    ImportOptions options() {
        return new ImportOptions(language, shifts, cancels);
    }

    String listing() {
        return listing;
    }

    boolean isComplete() {
        return importedAt != null;
    }
}
