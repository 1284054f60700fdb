package ro.clujit.innovationdays.sponsor.logo;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.platform.database.OrderedIds;

/** Takes logos in and keeps what is made of them, under the digest of that. What was uploaded is not kept. */
@ApplicationScoped
public class Logos implements PanacheRepositoryBase<Logo, UUID> {

    private static final int HASH_BYTES = 16;

    private final LogoReading reading;
    private final Clock clock;

    Logos(LogoReading reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    /** Takes up to seconds: call it outside of a transaction. The same file again is the same logo. */
    public LogoOutcome store(byte[] file) {
        try {
            LogoDraft draft = reading.read(file);
            return LogoOutcome.kept(QuarkusTransaction.requiringNew().call(() -> keep(draft)));
        } catch (RefusedLogo e) {
            return LogoOutcome.refused(e.refusal());
        }
    }

    private UUID keep(LogoDraft draft) {
        String hash = hash(draft.content());
        // Two who send the same at once would both find none.
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtext(?1))", Object.class)
                .setParameter(1, "logo." + hash)
                .getSingleResult();
        return byHash(hash).map(Logo::id).orElseGet(() -> {
            UUID id = OrderedIds.next();
            getEntityManager()
                    .createNativeQuery("""
                            insert into logo (id, hash, kind, width, height, on_light, on_dark, content, created_at)
                            values (:id, :hash, :kind, :width, :height, :light, :dark, :content, :now)
                            """)
                    .setParameter("id", id)
                    .setParameter("hash", hash)
                    .setParameter("kind", draft.kind().name())
                    .setParameter("width", draft.width())
                    .setParameter("height", draft.height())
                    .setParameter("light", draft.onLight())
                    .setParameter("dark", draft.onDark())
                    .setParameter("content", draft.content())
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

    /** As it is served: an SVG, a PNG or a JPEG. */
    @Transactional
    public byte[] content(Logo logo) {
        return (byte[]) getEntityManager()
                .createNativeQuery("select content from logo where id = ?1", byte[].class)
                .setParameter(1, logo.id())
                .getSingleResult();
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(Arrays.copyOf(digest, HASH_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
