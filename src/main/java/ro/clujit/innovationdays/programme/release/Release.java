package ro.clujit.innovationdays.programme.release;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import ro.clujit.innovationdays.edition.Edition;

/** A published, numbered version of an edition's programme. It is never changed. */
@Entity
@Immutable
class Release {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    private Edition edition;

    private int number;
    private Instant publishedAt;
    private UUID accountId;
    private String document;
    private String changes;

    protected Release() {}

    /**
     * @param accountId who published it; null where the service itself did
     * @param document the programme, as JSON
     * @param changes against the release before, as JSON
     */
    Release(Edition edition, int number, Instant publishedAt, UUID accountId, String document, String changes) {
        this.edition = edition;
        this.number = number;
        this.publishedAt = publishedAt;
        this.accountId = accountId;
        this.document = document;
        this.changes = changes;
    }

    UUID id() {
        return id;
    }
}
