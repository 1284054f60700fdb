package ro.clujit.innovationdays.account;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import ro.clujit.innovationdays.platform.secret.FreshToken;
import ro.clujit.innovationdays.platform.secret.Keys;

/** Opens sessions, knows who is in one, and ends them. */
@ApplicationScoped
public class SigningIn {

    /** A working day at the door, with a margin. */
    public static final Duration SESSION = Duration.ofHours(16);

    /** What came of a sign-in. */
    public sealed interface Outcome {
        /** @param token the cookie's value, known to nobody else */
        record SignedIn(String token) implements Outcome {}

        /** No such account, or another password: which, is not said. */
        record Wrong() implements Outcome {}

        record TooMany() implements Outcome {}
    }

    private final Accounts accounts;
    private final SignIns signIns;
    private final SignInFailures failures;
    private final Clock clock;

    SigningIn(Accounts accounts, SignIns signIns, SignInFailures failures, Clock clock) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.failures = failures;
        this.clock = clock;
    }

    /** @param host where the request comes from */
    @Transactional
    public Outcome signIn(String email, String password, String host) {
        Instant now = clock.instant();
        if (failures.tooMany(email, host, now)) {
            return new Outcome.TooMany();
        }
        Optional<Account> account = accounts.byEmail(email);
        if (!Password.matches(password, account.map(Account::passwordHash).orElse(null))) {
            failures.note(email, host, now);
            return new Outcome.Wrong();
        }
        return new Outcome.SignedIn(open(account.orElseThrow(), now));
    }

    /** Within the caller's transaction. */
    String open(Account account, Instant now) {
        String text = FreshToken.next();
        signIns.persist(new SignIn(Keys.digest(text), account, now, now.plus(SESSION)));
        return text;
    }

    /** Who has this session; asked for each request, so that ending one ends it everywhere at once. */
    @Transactional
    @ActivateRequestContext
    public Optional<Account> whoHas(String token) {
        return signIns.open(Keys.digest(token), clock.instant()).map(SignIn::account);
    }

    @Transactional
    public void signOut(String token) {
        signIns.end(Keys.digest(token));
    }

    @Scheduled(every = "1h", delayed = "5m")
    @Transactional
    void tidy() {
        signIns.forgetExpired(clock.instant());
        failures.forget(clock.instant().minus(SignInFailures.WINDOW));
    }
}
