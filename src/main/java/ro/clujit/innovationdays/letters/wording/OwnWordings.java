package ro.clujit.innovationdays.letters.wording;

import io.quarkus.cache.CacheResult;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionDuplicated;
import ro.clujit.innovationdays.platform.locale.Language;

/** All words of editions for their letters. */
@ApplicationScoped
public class OwnWordings implements PanacheRepositoryBase<OwnWording, UUID> {

    @Transactional
    public Optional<OwnWording> of(UUID edition, String form, Language language) {
        return find("editionId = ?1 and form = ?2 and language = ?3", edition, form, language)
                .firstResultOptional();
    }

    /** As the other, as it was at most a second ago: for ten thousand letters that are sent, it is asked for once. */
    @CacheResult(cacheName = "own-wording")
    @Transactional
    Optional<Wording> lately(UUID edition, String form, Language language) {
        return of(edition, form, language).map(OwnWording::wording);
    }

    @Transactional
    public List<OwnWording> of(Edition edition) {
        return list("editionId", edition.id());
    }

    /** The next edition begins with the words of the one before. */
    void copy(@Observes EditionDuplicated duplicated) {
        getEntityManager()
                .createNativeQuery("""
                        insert into own_wording (id, edition_id, form, language, subject, body, version, changed_by, changed_at)
                        select gen_random_uuid(), ?1, form, language, subject, body, 1, changed_by, changed_at
                        from own_wording where edition_id = ?2
                        """)
                .setParameter(1, duplicated.copy().id())
                .setParameter(2, duplicated.source().id())
                .executeUpdate();
    }
}
