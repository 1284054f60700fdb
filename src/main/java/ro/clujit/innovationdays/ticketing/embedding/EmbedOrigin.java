package ro.clujit.innovationdays.ticketing.embedding;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;

/** A website that may show an edition's registration. */
@Entity
public class EmbedOrigin {

    /** Of which edition, and where it is. */
    @Embeddable
    record Key(UUID editionId, String origin) {}

    @EmbeddedId
    private Key key;

    protected EmbedOrigin() {}

    EmbedOrigin(UUID edition, Origin origin) {
        this.key = new Key(edition, origin.text());
    }

    String origin() {
        return key.origin();
    }
}
