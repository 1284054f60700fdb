package ro.clujit.innovationdays;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;

/** What every test of the running service has around it: one PostgreSQL for all of them. */
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
final class RunningService {
    private RunningService() {}
}
