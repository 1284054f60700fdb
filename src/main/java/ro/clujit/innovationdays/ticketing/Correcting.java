package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the details of a ticket's holder better, or for the first time; the code on the badge stays. */
@ApplicationScoped
public class Correcting {

    private final Registrations registrations;
    private final Tickets tickets;
    private final TicketNotices notices;
    private final Traces traces;
    private final ChangeTerms terms;

    Correcting(Registrations registrations, Tickets tickets, TicketNotices notices, Traces traces, ChangeTerms terms) {
        this.registrations = registrations;
        this.tickets = tickets;
        this.notices = notices;
        this.traces = traces;
        this.terms = terms;
    }

    /**
     * Where the address is another, or known only now, the ticket is written to it.
     *
     * @param more what else is written down about the ticket, if its details are
     * @return empty when the registration has no such ticket
     */
    @Transactional
    public Optional<Changed> correct(
            UUID registrationId, UUID ticketId, Attendee attendee, Consumer<Ticket> more, Actor by) {
        return registrations
                .lock(registrationId)
                .flatMap(registration -> tickets.of(registration).stream()
                        .filter(ticket -> ticket.id().equals(ticketId))
                        .findFirst())
                .map(ticket -> {
                    Changed outcome = correct(ticket, attendee, by);
                    if (outcome == Changed.DONE) {
                        more.accept(ticket);
                    }
                    return outcome;
                });
    }

    private Changed correct(Ticket ticket, Attendee attendee, Actor by) {
        if (!ticket.state().isStanding()) {
            return Changed.NO_TICKET;
        }
        boolean isFirst = ticket.isToBeAsked();
        // Who they are at all can be written down until the doors open; the terms are about changing it.
        if (by.isHolder()
                && !isFirst
                && terms.changeUntil(ticket.registration()).isEmpty()) {
            return Changed.TOO_LATE;
        }
        String name = ticket.name();
        String email = ticket.email();
        String rest = rest(ticket);
        Registration registration = ticket.registration();
        ticket.correct(attendee);
        if (registration.contactName().equals(name)
                && registration.contactEmail().equalsIgnoreCase(email)) {
            // Whoever registered is this person, and is written to at the right address from now on.
            registration.correctContact(attendee.name(), attendee.email());
        }
        if (isFirst) {
            traces.add(ticket, Trace.Kind.DETAILS_GIVEN, by, name, ticket.name());
        } else if (!name.equals(ticket.name())) {
            traces.add(ticket, Trace.Kind.NAME_CORRECTED, by, name, ticket.name());
        }
        boolean isElsewhere = !email.equalsIgnoreCase(ticket.email());
        if (!isFirst && isElsewhere) {
            traces.add(ticket, Trace.Kind.ADDRESS_CORRECTED, by, email, ticket.email());
        }
        if (!isFirst && !rest.equals(rest(ticket))) {
            traces.add(ticket, Trace.Kind.DETAILS_CORRECTED, by, rest, rest(ticket));
        }
        if ((isFirst || isElsewhere) && ticket.state() == TicketState.VALID) {
            notices.add(ticket, TicketNotice.Kind.TICKET_AGAIN);
        }
        return Changed.DONE;
    }

    private static String rest(Ticket ticket) {
        return Stream.of(ticket.organisation(), ticket.jobTitle())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Writes to its holder again: their ticket, or the question who they are. @return as {@link #correct} */
    @Transactional
    public Optional<Changed> writeAgain(UUID registrationId, UUID ticketId, Actor by) {
        return registrations
                .lock(registrationId)
                .flatMap(registration -> tickets.of(registration).stream()
                        .filter(ticket -> ticket.id().equals(ticketId))
                        .findFirst())
                .map(ticket -> {
                    if (ticket.state() != TicketState.VALID) {
                        return Changed.NO_TICKET;
                    }
                    notices.remind(
                            ticket,
                            ticket.isToBeAsked() ? TicketNotice.Kind.DETAILS_ASKED : TicketNotice.Kind.TICKET_AGAIN);
                    traces.add(ticket, Trace.Kind.LETTER_SENT_AGAIN, by, "", "");
                    return Changed.DONE;
                });
    }
}
