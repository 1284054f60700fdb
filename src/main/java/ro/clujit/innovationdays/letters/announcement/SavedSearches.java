package ro.clujit.innovationdays.letters.announcement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.database.OrderedIds;

/** The searches that organisers keep, by edition. */
@ApplicationScoped
public class SavedSearches implements PanacheRepositoryBase<SavedSearch, UUID> {

    private final Editions editions;

    SavedSearches(Editions editions) {
        this.editions = editions;
    }

    public List<SavedSearch> of(Edition edition) {
        return list("edition = ?1 order by lower(name)", edition);
    }

    public Optional<SavedSearch> of(Edition edition, UUID id) {
        return find("edition = ?1 and id = ?2", edition, id).firstResultOptional();
    }

    /** Under a name that is known, in place of what was under it. */
    @Transactional
    public void keep(Edition edition, String name, RecipientFilter filter) {
        Edition locked = editions.lockBySlug(edition.slug()).orElseThrow();
        named(locked, name)
                .ifPresentOrElse(
                        known -> known.set(filter),
                        () -> persist(new SavedSearch(OrderedIds.next(), locked, name, filter)));
    }

    /** @return false if another of the edition has that name; true too where there is none any more */
    @Transactional
    public boolean rename(Edition edition, UUID id, String name) {
        Edition locked = editions.lockBySlug(edition.slug()).orElseThrow();
        if (named(locked, name).filter(other -> !other.id().equals(id)).isPresent()) {
            return false;
        }
        of(locked, id).ifPresent(found -> found.rename(name));
        return true;
    }

    @Transactional
    public void remove(Edition edition, UUID id) {
        of(edition, id).ifPresent(this::delete);
    }

    private Optional<SavedSearch> named(Edition edition, String name) {
        return find("edition = ?1 and lower(name) = lower(?2)", edition, name).firstResultOptional();
    }
}
