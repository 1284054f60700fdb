package ro.clujit.innovationdays.programme.release;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Programmes that were public before there were releases get their first one at the start after the update, so that
 * nothing disappears. Instances that start at once wait for each other at the rows.
 */
@ApplicationScoped
class FirstReleases {

    private final EntityManager database;
    private final Releasing releasing;

    FirstReleases(EntityManager database, Releasing releasing) {
        this.database = database;
        this.releasing = releasing;
    }

    @Transactional
    void atStart(@Observes StartupEvent start) {
        @SuppressWarnings("unchecked")
        List<String> due = database.createNativeQuery("""
                        delete from first_release_due d using edition e where e.id = d.edition_id returning e.slug
                        """, String.class).getResultList();
        due.forEach(slug -> releasing.publish(slug, 0, null));
    }
}
