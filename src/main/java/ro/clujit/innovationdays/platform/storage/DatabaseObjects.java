package ro.clujit.innovationdays.platform.storage;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hibernate.Session;

/** Files in the database, where a backup has them and nothing else needs to run. */
@ApplicationScoped
class DatabaseObjects implements ObjectStore {

    private final Session database;
    private final Clock clock;

    DatabaseObjects(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void put(String key, byte[] content) {
        now(() -> database.createNativeMutationQuery("""
                        insert into stored_object (key, content, stored_at) values (?1, ?2, ?3)
                        on conflict (key) do nothing
                        """)
                .setParameter(1, key)
                .setParameter(2, content)
                .setParameter(3, clock.instant())
                .executeUpdate());
    }

    @Override
    public Optional<byte[]> get(String key) {
        return now(() -> database.createNativeQuery("select content from stored_object where key = ?1", byte[].class)
                .setParameter(1, key)
                .getResultStream()
                .findFirst());
    }

    @Override
    public List<String> keys() {
        return now(() -> database.createNativeQuery("select key from stored_object order by key", String.class)
                .getResultList());
    }

    private static <T> T now(Supplier<T> work) {
        return QuarkusTransaction.joiningExisting().call(work::get);
    }
}
