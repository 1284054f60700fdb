package ro.clujit.innovationdays.sponsor.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.ticketing.RevokedCodes;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.Tickets;

/** Finds out what the badge is that somebody shows at a stand, by the digest of its code. */
@ApplicationScoped
class ShownBadges {

    private final Tickets tickets;
    private final RevokedCodes revoked;
    private final LeadWithdrawals withdrawals;

    ShownBadges(Tickets tickets, RevokedCodes revoked, LeadWithdrawals withdrawals) {
        this.tickets = tickets;
        this.revoked = revoked;
        this.withdrawals = withdrawals;
    }

    ShownBadge read(UUID edition, byte[] digest) {
        return found(edition, digest, tickets.byCode(digest));
    }

    /** With its ticket locked until the transaction ends: nothing is taken of it, nor taken back, meanwhile. */
    ShownBadge lock(UUID edition, byte[] digest) {
        return found(edition, digest, tickets.lockByCode(digest));
    }

    private ShownBadge found(UUID edition, byte[] digest, Optional<Ticket> ticket) {
        return ticket.map(found ->
                        ShownBadge.of(found, edition, withdrawals.of(found.id()).orElse(null)))
                .orElseGet(() -> ShownBadge.none(revoked.has(digest)));
    }
}
