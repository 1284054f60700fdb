package ro.clujit.innovationdays.sponsor.lead;

import java.time.Instant;
import java.util.UUID;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.TicketState;

/**
 * What the badge is that somebody shows at a stand.
 *
 * @param ticket null where there is none, or it is another edition's
 * @param fault why nothing can be taken of it; null where it can
 * @param withdrawnAt when its holder took everything back; null where they did not
 */
record ShownBadge(Ticket ticket, LeadVerdict fault, Instant withdrawnAt) {

    static ShownBadge none(boolean isRevoked) {
        return new ShownBadge(null, isRevoked ? LeadVerdict.REVOKED_CODE : LeadVerdict.UNKNOWN, null);
    }

    static ShownBadge of(Ticket ticket, UUID edition, Instant withdrawnAt) {
        if (!ticket.edition().id().equals(edition)) {
            return new ShownBadge(null, LeadVerdict.WRONG_EDITION, null);
        }
        return new ShownBadge(ticket, ticket.state() == TicketState.VALID ? null : LeadVerdict.CANCELLED, withdrawnAt);
    }

    boolean isWithdrawnSince(Instant scan) {
        return withdrawnAt != null && !scan.isAfter(withdrawnAt);
    }
}
