package ro.clujit.innovationdays.letters.unsubscribing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.letters.unsubscribing.UnsubscribeLinks.Reader;
import ro.clujit.innovationdays.letters.unsubscribing.UnsubscribeLinks.Whose;
import ro.clujit.innovationdays.sponsor.contact.Contacts;
import ro.clujit.innovationdays.ticketing.Tickets;

/** Finds the address that a link is about. */
@ApplicationScoped
class Subscribers {

    /**
     * @param address in lower case
     * @param edition null for a partner's contact
     */
    record Subscriber(Reader reader, String address, Edition edition) {}

    private final UnsubscribeLinks links;
    private final Tickets tickets;
    private final Contacts contacts;

    Subscribers(UnsubscribeLinks links, Tickets tickets, Contacts contacts) {
        this.links = links;
        this.tickets = tickets;
        this.contacts = contacts;
    }

    Optional<Subscriber> of(String token) {
        return links.whose(token).flatMap(this::find);
    }

    private Optional<Subscriber> find(Whose whose) {
        return whose.reader() == Reader.TICKET
                ? tickets.whole(whose.id())
                        .map(ticket -> new Subscriber(Reader.TICKET, whose.address(), ticket.edition()))
                : contacts.whole(whose.id()).map(contact -> new Subscriber(Reader.CONTACT, whose.address(), null));
    }
}
