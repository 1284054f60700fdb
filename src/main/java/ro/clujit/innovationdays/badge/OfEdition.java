package ro.clujit.innovationdays.badge;

import io.quarkus.cache.CacheKeyGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.Method;
import ro.clujit.innovationdays.edition.Edition;

/** Keeps what is known of an edition by its identifier: each transaction has an entity of its own. */
@ApplicationScoped
class OfEdition implements CacheKeyGenerator {

    @Override
    public Object generate(Method method, Object... parameters) {
        return ((Edition) parameters[0]).id();
    }
}
