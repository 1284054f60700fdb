package ro.clujit.innovationdays.ticketing.embedding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;

/** Says which websites may show an edition's registration in a frame: none until organisers name them. */
@ApplicationScoped
public class Embedding implements PanacheRepositoryBase<EmbedOrigin, EmbedOrigin.Key> {

    /** More would make a header that proxies refuse. */
    public static final int MOST = 20;

    /** What came of it. */
    public sealed interface Outcome {
        record Allowed() implements Outcome {}

        /** Nothing was changed. @param written the first that is no origin */
        record NoOrigin(String written) implements Outcome {}

        record TooMany() implements Outcome {}
    }

    /** In the order of their letters. */
    @Transactional
    public List<String> origins(Edition edition) {
        return list("key.editionId = ?1 order by key.origin", edition.id()).stream()
                .map(EmbedOrigin::origin)
                .toList();
    }

    /** In the place of those that were allowed before. */
    @Transactional
    public Outcome allow(Edition edition, List<String> written) {
        Set<Origin> origins = new LinkedHashSet<>();
        for (String line : written) {
            var origin = Origin.of(line);
            if (origin.isEmpty()) {
                return new Outcome.NoOrigin(line.strip());
            }
            origins.add(origin.get());
        }
        if (origins.size() > MOST) {
            return new Outcome.TooMany();
        }
        getEntityManager()
                .createNativeQuery("select id from edition where id = ?1 for update", UUID.class)
                .setParameter(1, edition.id())
                .getSingleResult();
        delete("key.editionId", edition.id());
        origins.forEach(origin -> persist(new EmbedOrigin(edition.id(), origin)));
        return new Outcome.Allowed();
    }
}
