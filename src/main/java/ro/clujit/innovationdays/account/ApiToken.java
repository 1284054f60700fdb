package ro.clujit.innovationdays.account;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** What a program acts with for the organiser who made it, by the digest of the token that it sends. */
@Entity
public class ApiToken {

    /** How exactly the last use is known: a program may ask many times in a second. */
    static final Duration USE_IS_NOTED_EVERY = Duration.ofMinutes(1);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private byte[] tokenDigest;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    private String name;

    private Instant createdAt;

    private Instant expiresAt;

    private Instant lastUsedAt;

    private Instant revokedAt;

    protected ApiToken() {}

    ApiToken(byte[] tokenDigest, Account account, String name, Instant now, Duration holds) {
        this.tokenDigest = tokenDigest;
        this.account = account;
        this.name = name;
        this.createdAt = now;
        this.expiresAt = now.plus(holds);
    }

    public UUID id() {
        return id;
    }

    public Account account() {
        return account;
    }

    public String name() {
        return name;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Optional<Instant> lastUsedAt() {
        return Optional.ofNullable(lastUsedAt);
    }

    public TokenState state(Instant now) {
        if (revokedAt != null) {
            return TokenState.REVOKED;
        }
        return expiresAt.isAfter(now) ? TokenState.GOOD : TokenState.EXPIRED;
    }

    boolean useIsToBeNoted(Instant now) {
        return lastUsedAt == null || !lastUsedAt.plus(USE_IS_NOTED_EVERY).isAfter(now);
    }
}
