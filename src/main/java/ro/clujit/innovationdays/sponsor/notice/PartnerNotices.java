package ro.clujit.innovationdays.sponsor.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.database.OrderedIds;
import ro.clujit.innovationdays.sponsor.Organisation;
import ro.clujit.innovationdays.sponsor.contact.Contact;
import ro.clujit.innovationdays.sponsor.contact.ContactLetter;
import ro.clujit.innovationdays.sponsor.contact.Contacts;
import ro.clujit.innovationdays.sponsor.contact.LetterSwitches;

/** What contacts were told. A unique key lets each occasion be told once, whoever of several instances sees it first. */
@ApplicationScoped
public class PartnerNotices implements PanacheRepositoryBase<PartnerNotice, UUID> {

    private final Contacts contacts;
    private final LetterSwitches switches;
    private final Event<PartnerTold> told;
    private final Clock clock;

    PartnerNotices(Contacts contacts, LetterSwitches switches, Event<PartnerTold> told, Clock clock) {
        this.contacts = contacts;
        this.switches = switches;
        this.told = told;
        this.clock = clock;
    }

    /**
     * Within the caller's transaction. Where the edition does not send the letter nothing is noted, so that it goes out if
     * it is switched on while there is still something to say.
     *
     * @param occasion tells it from what else is said with this letter
     * @param subject see {@link PartnerNotice#subjectId}
     */
    void tell(Edition edition, Organisation organisation, ContactLetter kind, String occasion, UUID subject) {
        if (switches.on(edition).contains(kind)) {
            contacts.openOf(organisation).forEach(contact -> tell(edition, contact, kind, occasion, subject));
        }
    }

    private void tell(Edition edition, Contact contact, ContactLetter kind, String occasion, UUID subject) {
        UUID id = OrderedIds.next();
        int written = getEntityManager()
                .createNativeQuery("insert into partner_notice (id, edition_id, contact_id, kind, occasion, subject_id,"
                        + " made_at) values (:id, :edition, :contact, :kind, :occasion, :subject, :now)"
                        + " on conflict do nothing")
                .setParameter("id", id)
                .setParameter("edition", edition.id())
                .setParameter("contact", contact.id())
                .setParameter("kind", kind.name())
                .setParameter("occasion", occasion)
                .setParameter("subject", subject)
                .setParameter("now", clock.instant())
                .executeUpdate();
        if (written == 1) {
            told.fire(new PartnerTold(findById(id)));
        }
    }

    /** With all that a letter about it says. */
    public Optional<PartnerNotice> whole(UUID id) {
        return find(
                        "select n from PartnerNotice n join fetch n.edition join fetch n.contact c"
                                + " join fetch c.organisation where n.id = ?1",
                        id)
                .firstResultOptional();
    }
}
