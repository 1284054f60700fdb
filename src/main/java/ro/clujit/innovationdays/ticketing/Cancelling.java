package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Cancels tickets, and gives each one's place back exactly once however often that is asked: the registration's row is
 * locked while it is decided which of its tickets still admit.
 */
@ApplicationScoped
public class Cancelling {

    private final Registrations registrations;
    private final Tickets tickets;
    private final Quotas quotas;
    private final Clock clock;

    Cancelling(Registrations registrations, Tickets tickets, Quotas quotas, Clock clock) {
        this.registrations = registrations;
        this.tickets = tickets;
        this.quotas = quotas;
        this.clock = clock;
    }

    /** @return how many places came free: none when it was cancelled before; empty when there is no such registration */
    @Transactional
    public Optional<Integer> registration(UUID id) {
        return registrations.lock(id).map(registration -> cancel(registration, ticket -> true));
    }

    /**
     * The registration is cancelled with the last of its tickets.
     *
     * @return as {@link #registration}
     */
    @Transactional
    public Optional<Integer> ticket(UUID registrationId, UUID ticketId) {
        return registrations
                .lock(registrationId)
                .map(registration -> cancel(registration, ticket -> ticket.id().equals(ticketId)));
    }

    private int cancel(Registration registration, Predicate<Ticket> which) {
        List<Ticket> valid = tickets.lockOf(registration).stream()
                .filter(ticket -> ticket.state() == TicketState.VALID)
                .toList();
        List<Ticket> cancelled = valid.stream().filter(which).toList();
        if (cancelled.isEmpty()) {
            return 0;
        }
        cancelled.forEach(Ticket::cancel);
        if (cancelled.size() == valid.size()) {
            registration.cancel(clock.instant());
        }
        quotas.giveBack(registration.quotaId(), cancelled.size());
        return cancelled.size();
    }
}
