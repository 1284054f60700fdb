package ro.clujit.innovationdays.account;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** A browser somebody signed in with, by the digest of its cookie. */
@Entity
class SignIn {

    @Id
    private byte[] tokenDigest;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    private Instant createdAt;

    private Instant expiresAt;

    protected SignIn() {}

    SignIn(byte[] tokenDigest, Account account, Instant now, Instant expiresAt) {
        this.tokenDigest = tokenDigest;
        this.account = account;
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    Account account() {
        return account;
    }
}
