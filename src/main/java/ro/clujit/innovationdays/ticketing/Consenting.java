package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives and withdraws consents, each on its own. */
@ApplicationScoped
public class Consenting {

    private final Tickets tickets;
    private final Consents consents;
    private final Clock clock;

    Consenting(Tickets tickets, Consents consents, Clock clock) {
        this.tickets = tickets;
        this.consents = consents;
        this.clock = clock;
    }

    /** What holds now. */
    public Set<Purpose> of(Ticket ticket) {
        return consents.of(ticket).stream()
                .filter(Consent::holds)
                .map(Consent::purpose)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * @param agreed all that holds from now on; what is not in it is withdrawn
     * @return false when no ticket has this token
     */
    @Transactional
    public boolean agree(String ticketToken, Set<Purpose> agreed) {
        Optional<Ticket> ticket = tickets.lockByToken(ticketToken);
        ticket.ifPresent(found -> agree(found, agreed, clock.instant()));
        return ticket.isPresent();
    }

    private void agree(Ticket ticket, Set<Purpose> agreed, Instant now) {
        var known = consents.of(ticket);
        known.forEach(consent -> {
            if (agreed.contains(consent.purpose())) {
                consent.give(now);
            } else {
                consent.withdraw(now);
            }
        });
        agreed.stream()
                .filter(purpose -> known.stream().noneMatch(consent -> consent.purpose() == purpose))
                .forEach(purpose -> consents.persist(new Consent(ticket.id(), purpose, now)));
    }
}
