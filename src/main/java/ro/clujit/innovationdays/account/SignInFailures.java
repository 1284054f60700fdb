package ro.clujit.innovationdays.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import ro.clujit.innovationdays.platform.secret.Keys;

/** Slows guessing down: by the account that is guessed at, and by the host that guesses. */
@ApplicationScoped
class SignInFailures implements PanacheRepositoryBase<SignInFailure, UUID> {

    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST_PER_ACCOUNT = 8;

    /** A hall's visitors share one address, so a host gets more. */
    private static final int MOST_PER_HOST = 60;

    boolean tooMany(String email, String host, Instant now) {
        Instant since = now.minus(WINDOW);
        return count("subjectDigest = ?1 and failedAt > ?2", account(email), since) >= MOST_PER_ACCOUNT
                || count("subjectDigest = ?1 and failedAt > ?2", host(host), since) >= MOST_PER_HOST;
    }

    void note(String email, String host, Instant now) {
        persist(new SignInFailure(account(email), now), new SignInFailure(host(host), now));
    }

    void forget(Instant before) {
        delete("failedAt < ?1", before);
    }

    private static byte[] account(String email) {
        return Keys.digest("account:" + email.strip().toLowerCase(Locale.ROOT));
    }

    private static byte[] host(String host) {
        return Keys.digest("host:" + host);
    }
}
