package ro.clujit.innovationdays.ticketing.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.TicketAddOn;
import ro.clujit.innovationdays.ticketing.TicketAddOns;
import ro.clujit.innovationdays.ticketing.TicketState;

/** Writes tickets down for the programs of those who hold them. */
@ApplicationScoped
class TicketDocuments {

    private final OwnLinks links;
    private final TicketAddOns addOns;

    TicketDocuments(OwnLinks links, TicketAddOns addOns) {
        this.links = links;
        this.addOns = addOns;
    }

    /** With what goes with them. */
    List<RegistrationDocument.TicketDocument> of(List<Ticket> tickets) {
        Map<UUID, List<TicketAddOn>> chosen = new HashMap<>();
        addOns.of(tickets).forEach(addOn -> chosen.merge(addOn.ticket().id(), List.of(addOn), TicketDocuments::both));
        return tickets.stream()
                .map(ticket -> of(ticket, chosen.getOrDefault(ticket.id(), List.of())))
                .toList();
    }

    /** Of those that nothing goes with, which spares looking for it. */
    List<RegistrationDocument.TicketDocument> ofPlain(List<Ticket> tickets) {
        return tickets.stream().map(ticket -> of(ticket, List.of())).toList();
    }

    private RegistrationDocument.TicketDocument of(Ticket ticket, List<TicketAddOn> chosen) {
        String token = links.token(ticket);
        boolean isValid = ticket.state() == TicketState.VALID;
        return new RegistrationDocument.TicketDocument(
                ticket.id(),
                token,
                ticket.ticketType().id(),
                ticket.name(),
                ticket.state(),
                ticket.holder(),
                isValid ? ticket.shortCodeInGroups() : null,
                isValid ? links.badge(ticket, token) : null,
                chosen.stream().map(RegistrationDocument.AddOnDocument::of).toList());
    }

    private static List<TicketAddOn> both(List<TicketAddOn> some, List<TicketAddOn> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
