package ro.clujit.innovationdays.sponsor.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** That somebody at a host asked for a link, by the digest of the host. */
@Entity
class PartnerLinkRequest {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private byte[] hostDigest;
    private Instant askedAt;

    protected PartnerLinkRequest() {}

    PartnerLinkRequest(byte[] hostDigest, Instant now) {
        this.hostDigest = hostDigest;
        this.askedAt = now;
    }
}
