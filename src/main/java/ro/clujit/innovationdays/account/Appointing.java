package ro.clujit.innovationdays.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import ro.clujit.innovationdays.platform.database.Violation;
import ro.clujit.innovationdays.platform.locale.Language;

/** Makes accounts for further organisers. */
@ApplicationScoped
public class Appointing {

    private final Accounts accounts;
    private final Event<OrganiserAppointed> appointed;
    private final Clock clock;

    Appointing(Accounts accounts, Event<OrganiserAppointed> appointed, Clock clock) {
        this.accounts = accounts;
        this.appointed = appointed;
        this.clock = clock;
    }

    /**
     * @param password acceptable, as {@link Password#isAcceptable} says
     * @param language that they are written to in
     * @return false when somebody has an account under this address already
     */
    public boolean appoint(String name, String email, String password, Language language) {
        String hash = Password.hash(password);
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                var account = new Account(email, name, hash, clock.instant());
                accounts.persistAndFlush(account);
                appointed.fire(new OrganiserAppointed(account, language));
            });
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
