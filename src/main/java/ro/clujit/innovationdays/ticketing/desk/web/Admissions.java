package ro.clujit.innovationdays.ticketing.desk.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.web.Choice;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.TicketKind;
import ro.clujit.innovationdays.ticketing.TicketType;
import ro.clujit.innovationdays.ticketing.TicketTypes;

/** What organisers can give of an edition: all admissions, whether they are on sale or not. */
@ApplicationScoped
class Admissions {

    private final TicketTypes types;

    Admissions(TicketTypes types) {
        this.types = types;
    }

    List<Choice> choices(Edition edition, Language language) {
        return of(edition).stream()
                .map(type -> new Choice(type.id().toString(), type.name(language)))
                .toList();
    }

    /** What the ticket could be moved to: the others that are priced in its currency. */
    List<Choice> beside(Ticket ticket, Language language) {
        return of(ticket.edition()).stream()
                .filter(type -> !type.id().equals(ticket.ticketType().id())
                        && type.price().currency()
                                == ticket.registration().total().currency())
                .map(type -> new Choice(
                        type.id().toString(),
                        type.name(language) + " (" + type.price().in(language) + ")"))
                .toList();
    }

    /** @return empty for what is none of them */
    Optional<UUID> chosen(Edition edition, String value) {
        return of(edition).stream()
                .map(TicketType::id)
                .filter(id -> id.toString().equals(value))
                .findFirst();
    }

    TicketType type(UUID id) {
        return types.withEdition(id).orElseThrow();
    }

    private List<TicketType> of(Edition edition) {
        return types.of(edition).stream()
                .filter(type -> type.kind() == TicketKind.ADMISSION)
                .toList();
    }
}
