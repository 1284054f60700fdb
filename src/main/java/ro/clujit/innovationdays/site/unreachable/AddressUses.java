package ro.clujit.innovationdays.site.unreachable;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.hibernate.Session;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.Speaker;
import ro.clujit.innovationdays.sponsor.Listing;
import ro.clujit.innovationdays.sponsor.contact.Contact;
import ro.clujit.innovationdays.ticketing.Registration;
import ro.clujit.innovationdays.ticketing.RegistrationState;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.TicketState;

/** Finds the people who have an address. */
@ApplicationScoped
class AddressUses {

    private final Session database;

    AddressUses(Session database) {
        this.database = database;
    }

    /** @param addresses in lower case */
    List<AddressUse> of(Collection<String> addresses, Language language) {
        List<AddressUse> uses = new ArrayList<>();
        if (!addresses.isEmpty()) {
            contacts(addresses).forEach(registration -> uses.add(of(registration, language)));
            holders(addresses).forEach(ticket -> uses.add(of(ticket, language)));
            partners(addresses).forEach(row -> uses.add(of((Contact) row[0], (Listing) row[1], language)));
            speakers(addresses).forEach(speaker -> uses.add(of(speaker)));
        }
        return uses;
    }

    private List<Registration> contacts(Collection<String> addresses) {
        return database.createQuery("""
                        select r from Registration r join fetch r.edition
                         where lower(r.contactEmail) in :addresses and r.state in :states order by r.id
                        """, Registration.class)
                .setParameter("addresses", addresses)
                .setParameter(
                        "states",
                        List.of(
                                RegistrationState.PENDING_APPROVAL,
                                RegistrationState.PENDING_PAYMENT,
                                RegistrationState.CONFIRMED))
                .getResultList();
    }

    private List<Ticket> holders(Collection<String> addresses) {
        return database.createQuery("""
                        select t from Ticket t join fetch t.registration join fetch t.edition
                         where lower(t.email) in :addresses and t.state in :states order by t.id
                        """, Ticket.class)
                .setParameter("addresses", addresses)
                .setParameter("states", List.of(TicketState.PENDING, TicketState.VALID))
                .getResultList();
    }

    /** Each with what a partner shows of itself in the latest edition. */
    private List<Object[]> partners(Collection<String> addresses) {
        return database.createQuery("""
                        select c, l from Contact c join Listing l on l.organisation = c.organisation join fetch l.edition e
                         where lower(c.email) in :addresses and c.endedAt is null
                           and not exists (select 1 from Listing n where n.organisation = c.organisation
                                            and n.edition.startsOn > e.startsOn)
                         order by c.id, l.id
                        """, Object[].class)
                .setParameter("addresses", addresses)
                .getResultList();
    }

    private List<Speaker> speakers(Collection<String> addresses) {
        return database.createQuery(
                        "select s from Speaker s where lower(s.email) in :addresses order by s.id", Speaker.class)
                .setParameter("addresses", addresses)
                .getResultList();
    }

    private static AddressUse of(Registration registration, Language language) {
        return new AddressUse(
                AddressUse.Kind.CONTACT,
                key(registration.contactEmail()),
                registration.contactName(),
                registration.edition().name(language),
                "/office/registrations/" + registration.id(),
                registration.id(),
                null);
    }

    private static AddressUse of(Ticket ticket, Language language) {
        return new AddressUse(
                AddressUse.Kind.HOLDER,
                key(ticket.email()),
                ticket.name(),
                ticket.edition().name(language),
                "/office/registrations/" + ticket.registration().id(),
                ticket.registration().id(),
                ticket.id());
    }

    private static AddressUse of(Contact contact, Listing listing, Language language) {
        return new AddressUse(
                AddressUse.Kind.PARTNER,
                key(contact.email()),
                contact.name(),
                listing.edition().name(language),
                "/office/editions/" + listing.edition().slug() + "/listings/" + listing.id() + "/contacts",
                null,
                null);
    }

    private static AddressUse of(Speaker speaker) {
        return new AddressUse(
                AddressUse.Kind.SPEAKER,
                key(speaker.email().orElse("")),
                speaker.name(),
                "",
                "/office/speakers/" + speaker.number(),
                null,
                null);
    }

    private static String key(String address) {
        return address.toLowerCase(Locale.ROOT);
    }
}
