package ro.clujit.innovationdays.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import ro.clujit.innovationdays.platform.database.Violation;

/** Makes accounts for further organisers. */
@ApplicationScoped
public class Appointing {

    private final Accounts accounts;
    private final Clock clock;

    Appointing(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * @param password acceptable, as {@link Password#isAcceptable} says
     * @return false when somebody has an account under this address already
     */
    public boolean appoint(String name, String email, String password) {
        String hash = Password.hash(password);
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> accounts.persistAndFlush(new Account(email, name, hash, clock.instant())));
            return true;
        } catch (RuntimeException e) {
            // The database alone knows what is taken at this moment.
            if (Violation.in(e).filter("account_email"::equals).isPresent()) {
                return false;
            }
            throw e;
        }
    }
}
