package ro.clujit.innovationdays.ticketing.desk.web.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.Problem;
import ro.clujit.innovationdays.ticketing.Actor;
import ro.clujit.innovationdays.ticketing.Changed;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.Tickets;

/**
 * Reads tickets for organisers' programs as they are at that moment, each time in a transaction of its own. Why something
 * is refused is said as a constant and in the language that the program accepts.
 */
@ApplicationScoped
class DeskTickets {

    /** Where a ticket is looked for. */
    record Address(String edition, UUID registration, UUID ticket) {}

    private final Tickets tickets;
    private final SecurityIdentity identity;
    private final Page page;

    DeskTickets(Tickets tickets, SecurityIdentity identity, Page page) {
        this.tickets = tickets;
        this.identity = identity;
        this.page = page;
    }

    /** @throws NotFoundException where the registration of that edition has no such ticket */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Ticket find(Address at) {
        return tickets.whole(at.ticket())
                .filter(ticket -> ticket.registration().id().equals(at.registration())
                        && ticket.edition().slug().equals(at.edition()))
                .orElseThrow(NotFoundException::new);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    DeskTicket document(Address at) {
        return DeskTicket.of(find(at));
    }

    /** What came of a change: the ticket as it is now, or why not. */
    Response answer(Address at, Changed changed) {
        return changed == Changed.DONE
                ? Response.ok(document(at)).build()
                : refusal(changed, page.words(DeskApiMessages.class).changed(changed));
    }

    static Response refusal(Enum<?> what, String words) {
        return Problem.response(409, what.name() + ": " + words);
    }

    <T> T words(Class<T> bundle) {
        return page.words(bundle);
    }

    Language language() {
        return page.language();
    }

    Actor by() {
        return Actor.organiser(identity.getPrincipal().getName());
    }
}
