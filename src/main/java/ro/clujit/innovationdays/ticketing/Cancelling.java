package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Cancels tickets, and gives each one's place back exactly once however often that is asked: the registration's row is
 * locked while it is decided which of its tickets still stand.
 */
@ApplicationScoped
public class Cancelling {

    private final Registrations registrations;
    private final Tickets tickets;
    private final Ending ending;
    private final Traces traces;
    private final Settling settling;

    Cancelling(Registrations registrations, Tickets tickets, Ending ending, Traces traces, Settling settling) {
        this.registrations = registrations;
        this.tickets = tickets;
        this.ending = ending;
        this.traces = traces;
        this.settling = settling;
    }

    /**
     * @param isTold whether its people are written to
     * @return how many places came free: none when it was cancelled before; empty when there is no such registration
     */
    @Transactional
    public Optional<Integer> registration(UUID id, Actor by, boolean isTold) {
        return registrations.lock(id).map(registration -> cancel(registration, ticket -> true, by, isTold));
    }

    /**
     * The registration is cancelled with the last of its tickets.
     *
     * @return as {@link #registration}
     */
    @Transactional
    public Optional<Integer> ticket(UUID registrationId, UUID ticketId, Actor by, boolean isTold) {
        return registrations
                .lock(registrationId)
                .map(registration -> cancel(registration, ticket -> ticket.id().equals(ticketId), by, isTold));
    }

    private int cancel(Registration registration, Predicate<Ticket> which, Actor by, boolean isTold) {
        List<Ticket> standing = tickets.standingOf(registration);
        List<Ticket> cancelled = standing.stream().filter(which).toList();
        if (cancelled.isEmpty()) {
            return 0;
        }
        EndReason because = by.isHolder() ? EndReason.BY_HOLDER : EndReason.BY_ORGANISER;
        cancelled.forEach(ticket -> traces.add(ticket, Trace.Kind.CANCELLED, by, ticket.name(), ""));
        if (cancelled.size() == standing.size()) {
            registration.cancel(because, settling.now());
        }
        ending.end(registration, cancelled, because, by, isTold);
        settling.settledAsFree(
                registration, () -> standing.stream().filter(which.negate()).toList());
        return cancelled.size();
    }
}
