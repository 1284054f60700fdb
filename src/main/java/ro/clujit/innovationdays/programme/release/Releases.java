package ro.clujit.innovationdays.programme.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;

/** All releases. What one holds is parsed once and kept, since it never changes. */
@ApplicationScoped
public class Releases {

    /** A few editions are read at a time; a large programme is some megabytes in memory. */
    private static final int KEPT = 16;

    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};

    private static final String ALL = "select r.id, r.number, r.publishedAt, a.name from Release r"
            + " left join Account a on a.id = r.accountId";

    private static final String FACTS = ALL + " where r.edition = ?1";

    private final EntityManager database;
    private final ObjectMapper json;
    private final Cache<UUID, Snapshot> snapshots =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    Releases(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The one that the public reads; empty before the first. */
    public Optional<Published> latest(Edition edition) {
        return facts(FACTS + " order by r.number desc", 1, edition).stream().findFirst();
    }

    /** The programme that the public reads; an empty one before the first release. */
    public Snapshot programme(Edition edition) {
        return latest(edition).map(this::open).orElse(Snapshot.EMPTY);
    }

    public Optional<Published> byNumber(Edition edition, int number) {
        return facts(FACTS + " and r.number = ?2", 1, edition, number).stream().findFirst();
    }

    public Optional<Published> byId(UUID id) {
        return facts(ALL + " where r.id = ?1", 1, id).stream().findFirst();
    }

    /** The latest first. */
    public List<Published> of(Edition edition) {
        return facts(FACTS + " order by r.number desc", Integer.MAX_VALUE, edition);
    }

    public Snapshot open(Published release) {
        return snapshots.get(release.id(), id -> read(column("document", id), Snapshot.class));
    }

    /** Against the release before; of the first one, every session is new. */
    public List<Change> changesOf(Published release) {
        try {
            return json.readValue(column("changes", release.id()), CHANGES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("release " + release.id(), e);
        }
    }

    void add(Release release) {
        database.persist(release);
        database.flush();
    }

    String written(Object document) {
        try {
            return json.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T read(String document, Class<T> type) {
        try {
            return json.readValue(document, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A release cannot be read", e);
        }
    }

    private String column(String name, UUID release) {
        return database.createQuery("select r." + name + " from Release r where r.id = ?1", String.class)
                .setParameter(1, release)
                .getSingleResult();
    }

    private List<Published> facts(String query, int most, Object... parameters) {
        var facts = database.createQuery(query, Object[].class).setMaxResults(most);
        for (int i = 0; i < parameters.length; i++) {
            facts.setParameter(i + 1, parameters[i]);
        }
        return facts.getResultList().stream()
                .map(row -> new Published(
                        (UUID) row[0], (Integer) row[1], (Instant) row[2], row[3] == null ? "" : (String) row[3]))
                .toList();
    }
}
