package ro.clujit.innovationdays.sponsor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.database.OrderedIds;
import ro.clujit.innovationdays.platform.text.Slugs;

/** Finds organisations or enters them, within the caller's transaction. */
@ApplicationScoped
class OrganisationRegister {

    private final Organisations organisations;
    private final EntityManager database;

    OrganisationRegister(Organisations organisations, EntityManager database) {
        this.organisations = organisations;
        this.database = database;
    }

    /**
     * One by its name is that which is called so already, if there is one.
     *
     * @return empty where an id is nobody's
     */
    Optional<Organisation> find(Newcomer newcomer) {
        if (newcomer.id() != null) {
            return organisations.findByIdOptional(newcomer.id());
        }
        // Two organisers who enter one name at once would ask for one address.
        database.createNativeQuery("select pg_advisory_xact_lock(hashtext('organisation.slug'))", Object.class)
                .getSingleResult();
        return organisations.byName(newcomer.name()).or(() -> Optional.of(enter(newcomer)));
    }

    private Organisation enter(Newcomer newcomer) {
        String slug = Slugs.of(newcomer.name().ro(), "partner", taken -> organisations
                .bySlug(taken)
                .isPresent());
        var organisation =
                new Organisation(slug, newcomer.name().ro(), newcomer.name().en());
        organisation.rename(newcomer.name(), newcomer.website());
        organisations.persistAndFlush(organisation);
        return organisation;
    }

    /** Sees to it that the edition has a listing of the organisation; it may stand in another tier already. Its
     * logos are those that it had last. */
    void list(Edition edition, Organisation organisation) {
        database.createNativeQuery("""
                        insert into listing (id, edition_id, organisation_id, logo_light_id, logo_dark_id)
                        select :id, :edition, :organisation, latest.logo_light_id, latest.logo_dark_id
                          from (values (1)) as one (one)
                          left join lateral (select l.logo_light_id, l.logo_dark_id
                                               from listing l join edition e on e.id = l.edition_id
                                              where l.organisation_id = :organisation
                                              order by e.slug desc limit 1) latest on true
                        on conflict do nothing
                        """)
                .setParameter("id", OrderedIds.next())
                .setParameter("edition", edition.id())
                .setParameter("organisation", organisation.id())
                .executeUpdate();
    }
}
