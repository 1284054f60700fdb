package ro.clujit.innovationdays.platform.secret;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.util.UUID;
import ro.clujit.innovationdays.platform.StartRefused;

/**
 * Holds a database to the secret it was first started with. Badges that were sent are known by their digests and would
 * go on working under another one; but every badge drawn and every letter written from then on for a ticket of before
 * would carry a code that no gate knows, and that is better learnt at the start than on the day.
 */
@ApplicationScoped
class KnownSecret {

    /** There is one. */
    private static final UUID INSTALLATION = new UUID(0, 0);

    private final Keys keys;
    private final EntityManager database;

    KnownSecret(Keys keys, EntityManager database) {
        this.keys = keys;
        this.database = database;
    }

    /** Before anything else at the start writes what is derived from the secret. */
    @Transactional
    void atStart(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) {
        byte[] fingerprint = keys.derive("fingerprint", INSTALLATION, 0);
        database.createNativeQuery("insert into installation (secret_fingerprint) values (?1) on conflict do nothing")
                .setParameter(1, fingerprint)
                .executeUpdate();
        byte[] known = (byte[]) database.createNativeQuery("select secret_fingerprint from installation", byte[].class)
                .getSingleResult();
        if (!MessageDigest.isEqual(known, fingerprint)) {
            throw new StartRefused("the secret is not the one that this database was first started with. Set"
                    + " INNOVATIONDAYS_SECRET to that one, or put its file back: with another, badges and letters made"
                    + " for the tickets there are would carry codes that no gate knows. If it is lost for good, see"
                    + " deploy/README.md.");
        }
    }
}
