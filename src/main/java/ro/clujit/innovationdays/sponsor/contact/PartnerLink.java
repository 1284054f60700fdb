package ro.clujit.innovationdays.sponsor.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;

/** A mailed link that signs a contact in, once. */
@Entity
public class PartnerLink {

    /** Not generated: the link is derived from it before the row exists. */
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "contact_id")
    private Contact contact;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    private Edition edition;

    private byte[] tokenDigest;
    private Instant madeAt;
    private Instant expiresAt;
    private Instant usedAt;

    protected PartnerLink() {}

    PartnerLink(UUID id, Contact contact, Edition edition, byte[] tokenDigest, Instant now, Instant expiresAt) {
        this.id = id;
        this.contact = contact;
        this.edition = edition;
        this.tokenDigest = tokenDigest;
        this.madeAt = now;
        this.expiresAt = expiresAt;
    }

    public UUID id() {
        return id;
    }

    public Contact contact() {
        return contact;
    }

    /** That it welcomes to; empty where somebody asked for it. */
    public Optional<Edition> welcome() {
        return Optional.ofNullable(edition);
    }

    Instant madeAt() {
        return madeAt;
    }

    boolean isUsed() {
        return usedAt != null;
    }

    boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
