package ro.clujit.innovationdays.sponsor.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.platform.secret.Keys;
import ro.clujit.innovationdays.ticketing.ConsentWithdrawn;
import ro.clujit.innovationdays.ticketing.Purpose;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.TicketCodes;
import ro.clujit.innovationdays.ticketing.TicketPassedOn;
import ro.clujit.innovationdays.ticketing.Tickets;

/**
 * Takes back what partners have of a visitor: nothing of it stays with them. The token is that of the ticket's page, or of
 * a page that was theirs before the ticket was passed on.
 */
@ApplicationScoped
public class LeadRevoking {

    private final Tickets tickets;
    private final TicketCodes codes;
    private final LeadWithdrawals withdrawals;
    private final HeldLeads held;
    private final Clock clock;

    LeadRevoking(Tickets tickets, TicketCodes codes, LeadWithdrawals withdrawals, HeldLeads held, Clock clock) {
        this.tickets = tickets;
        this.codes = codes;
        this.withdrawals = withdrawals;
        this.held = held;
        this.clock = clock;
    }

    /** From one partner. Revoking twice, or what is another's, does nothing. */
    @Transactional
    public void revoke(String token, UUID lead) {
        Optional<Ticket> ticket = tickets.lockByToken(token);
        held.lock(ticket, token).stream()
                .filter(one -> one.id().equals(lead))
                .forEach(one -> held.revoke(one, clock.instant()));
    }

    /** From all, and what a phone scanned that has not sent it yet. */
    @Transactional
    public void revokeAll(String token) {
        Optional<Ticket> ticket = tickets.lockByToken(token);
        Instant now = clock.instant();
        ticket.ifPresent(found -> withdrawals.add(found.id(), now));
        held.lock(ticket, token).forEach(one -> held.revoke(one, now));
    }

    void withdrawn(@Observes ConsentWithdrawn consent) {
        if (consent.purpose() == Purpose.PARTNERS) {
            UUID ticket = consent.ticket().id();
            withdrawals.add(ticket, consent.at());
            held.lock(ticket).forEach(one -> held.revoke(one, consent.at()));
        }
    }

    /** Who had the ticket before keeps what they agreed to, and the new holder has agreed to nothing. */
    void passedOn(@Observes TicketPassedOn passed) {
        byte[] former = Keys.digest(codes.formerTokenOf(passed.ticket()));
        held.all(passed.ticket().id()).forEach(one -> one.passOn(former, clock.instant()));
        withdrawals.deleteById(passed.ticket().id());
    }
}
