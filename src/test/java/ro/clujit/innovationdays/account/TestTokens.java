package ro.clujit.innovationdays.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import ro.clujit.innovationdays.PostgresResource;

/** API tokens of the tests' organiser. */
@ApplicationScoped
public class TestTokens {

    @Inject
    GrantingTokens granting;

    @Inject
    Accounts accounts;

    /** @return one that holds for a day */
    @Transactional
    @ActivateRequestContext
    public String make() {
        return granting.grant(
                accounts.byEmail(PostgresResource.ORGANISER).orElseThrow().id(), "test", Duration.ofDays(1));
    }
}
