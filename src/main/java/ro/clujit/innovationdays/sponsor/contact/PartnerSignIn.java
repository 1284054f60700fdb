package ro.clujit.innovationdays.sponsor.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** A browser that a contact signed in with, by the digest of its cookie. */
@Entity
class PartnerSignIn {

    @Id
    private byte[] tokenDigest;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "contact_id")
    private Contact contact;

    private Instant createdAt;
    private Instant expiresAt;

    protected PartnerSignIn() {}

    PartnerSignIn(byte[] tokenDigest, Contact contact, Instant now, Instant expiresAt) {
        this.tokenDigest = tokenDigest;
        this.contact = contact;
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    Contact contact() {
        return contact;
    }
}
