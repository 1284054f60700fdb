package ro.clujit.innovationdays.sponsor.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.sponsor.Organisation;

/** The contacts of all organisations. */
@ApplicationScoped
public class Contacts implements PanacheRepositoryBase<Contact, UUID> {

    /** Those who have ended come last. */
    public List<Contact> of(Organisation organisation) {
        return list("organisation = ?1 order by (case when endedAt is null then 0 else 1 end), name, id", organisation);
    }

    /** Those who have not ended. */
    public List<Contact> openOf(Organisation organisation) {
        return list("organisation = ?1 and endedAt is null order by name, id", organisation);
    }

    /** With their organisation. */
    public Optional<Contact> whole(UUID id) {
        return find("select c from Contact c join fetch c.organisation where c.id = ?1", id)
                .firstResultOptional();
    }

    /** Has one organiser at a time change who speaks for an organisation, until the transaction ends. */
    void lockAllOf(Organisation organisation) {
        getEntityManager()
                .createNativeQuery("select id from organisation where id = :id for update", UUID.class)
                .setParameter("id", organisation.id())
                .getSingleResult();
    }

    /** Locked until the transaction ends. */
    Optional<Contact> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Who may sign in with this address, locked until the transaction ends, in an order that all keep. */
    List<Contact> lockByEmail(String email) {
        return find("lower(email) = lower(?1) and endedAt is null order by id", email)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    boolean isKnown(Organisation organisation, String email, UUID but) {
        return count(
                        "organisation = ?1 and lower(email) = lower(?2) and endedAt is null and id <> ?3",
                        organisation,
                        email,
                        but)
                > 0;
    }
}
