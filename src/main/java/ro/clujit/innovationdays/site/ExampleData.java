package ro.clujit.innovationdays.site;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import ro.clujit.innovationdays.edition.Editions;

/** Fills an empty database with example editions, where that is switched on, so that a newcomer sees a service at work. */
@ApplicationScoped
public class ExampleData {

    private static final Logger LOG = Logger.getLogger(ExampleData.class);

    private final Editions editions;
    private final EntityManager rows;
    private final ExampleFiles files;
    private final ExampleStore store;
    private final boolean wanted;

    ExampleData(
            Editions editions,
            EntityManager rows,
            ExampleFiles files,
            ExampleStore store,
            @ConfigProperty(name = "innovationdays.example-data", defaultValue = "false") boolean wanted) {
        this.editions = editions;
        this.rows = rows;
        this.files = files;
        this.store = store;
        this.wanted = wanted;
    }

    @Transactional
    void atStart(@Observes StartupEvent start) {
        if (wanted && loadIfEmpty()) {
            LOG.info("The database was empty: example editions were put into it (innovationdays.example-data).");
        }
    }

    /**
     * Instances that start at once wait for each other here, and all but the first find that it is not empty.
     *
     * @return whether it was empty
     */
    @Transactional
    public boolean loadIfEmpty() {
        rows.createNativeQuery("lock table edition in share row exclusive mode").executeUpdate();
        if (editions.count() > 0) {
            return false;
        }
        store.put(files.editions());
        return true;
    }
}
