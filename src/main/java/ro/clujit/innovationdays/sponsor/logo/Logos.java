package ro.clujit.innovationdays.sponsor.logo;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import ro.clujit.innovationdays.platform.database.OrderedIds;
import ro.clujit.innovationdays.platform.storage.StoreUnavailable;
import ro.clujit.innovationdays.platform.storage.StoredFiles;

/**
 * Takes logos in and keeps what is made of them, under the digest of that: the content where this installation keeps files,
 * the measures in the database. What was uploaded is not kept.
 */
@ApplicationScoped
public class Logos implements PanacheRepositoryBase<Logo, UUID> {

    private static final Logger LOG = Logger.getLogger(Logos.class);

    /** What {@link StoredFiles} knows them by. */
    private static final String KIND = "logos";

    private final LogoReading reading;
    private final StoredFiles files;
    private final Clock clock;

    Logos(LogoReading reading, StoredFiles files, Clock clock) {
        this.reading = reading;
        this.files = files;
        this.clock = clock;
    }

    /** Takes up to seconds: call it outside of a transaction. The same file again is the same logo. */
    public LogoOutcome store(byte[] file) {
        try {
            LogoDraft draft = reading.read(file);
            // Before the row that names it: one without its content would be served to nobody.
            String hash = files.put(KIND, draft.content());
            return LogoOutcome.kept(QuarkusTransaction.requiringNew().call(() -> keep(draft, hash)));
        } catch (RefusedLogo e) {
            return LogoOutcome.refused(e.refusal());
        } catch (StoreUnavailable e) {
            LOG.warn(e.getMessage());
            return LogoOutcome.refused(LogoRefusal.NOT_KEPT);
        }
    }

    private UUID keep(LogoDraft draft, String hash) {
        // Two who send the same at once would both find none.
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtext(?1))", Object.class)
                .setParameter(1, "logo." + hash)
                .getSingleResult();
        return byHash(hash).map(Logo::id).orElseGet(() -> {
            UUID id = OrderedIds.next();
            getEntityManager()
                    .createNativeQuery("""
                            insert into logo (id, hash, kind, width, height, on_light, on_dark, created_at)
                            values (:id, :hash, :kind, :width, :height, :light, :dark, :now)
                            """)
                    .setParameter("id", id)
                    .setParameter("hash", hash)
                    .setParameter("kind", draft.kind().name())
                    .setParameter("width", draft.width())
                    .setParameter("height", draft.height())
                    .setParameter("light", draft.onLight())
                    .setParameter("dark", draft.onDark())
                    .setParameter("now", clock.instant())
                    .executeUpdate();
            return id;
        });
    }

    /** Whatever stands in an address may be asked for. */
    @Transactional
    public Optional<Logo> byHash(String hash) {
        return find("hash", hash).firstResultOptional();
    }

    /** Without their content. */
    public List<Logo> measures(List<UUID> ids) {
        return list("id in ?1", ids);
    }

    /** @return empty where the store has lost it */
    public Optional<byte[]> content(Logo logo) {
        return files.get(KIND, logo.hash());
    }
}
