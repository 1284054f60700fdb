package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Writes an address better to which letters did not arrive. Nobody is written to: whoever corrects it sends again what came
 * back.
 */
@ApplicationScoped
public class CorrectingAddress {

    private final Registrations registrations;
    private final Tickets tickets;
    private final Traces traces;

    CorrectingAddress(Registrations registrations, Tickets tickets, Traces traces) {
        this.registrations = registrations;
        this.tickets = tickets;
        this.traces = traces;
    }

    /**
     * Whose address is another by now, or whose ticket has ended, is left as they are; so the same again does nothing.
     *
     * @param isContact whether it is the contact's too
     * @param holders ids of the tickets whose holders' it is
     * @param to that passed {@link ro.clujit.innovationdays.platform.text.EmailAddress}
     */
    @Transactional
    public void correct(
            UUID registrationId, boolean isContact, Collection<UUID> holders, String from, String to, Actor by) {
        registrations.lock(registrationId).ifPresent(registration -> {
            if (isContact && registration.contactEmail().equalsIgnoreCase(from)) {
                registration.correctContact(registration.contactName(), to);
                traces.add(registration, Trace.Kind.ADDRESS_CORRECTED, by, from, to);
            }
            tickets.of(registration).stream()
                    .filter(ticket -> holders.contains(ticket.id()))
                    .filter(ticket ->
                            ticket.state().isStanding() && ticket.email().equalsIgnoreCase(from))
                    .forEach(ticket -> correct(ticket, from, to, by));
        });
    }

    private void correct(Ticket ticket, String from, String to, Actor by) {
        ticket.correct(new Attendee(
                ticket.name(),
                to,
                ticket.organisation(),
                ticket.jobTitle(),
                ticket.audience(),
                Set.of(),
                Set.of(),
                ticket.isToBeAsked()));
        traces.add(ticket, Trace.Kind.ADDRESS_CORRECTED, by, from, to);
    }
}
