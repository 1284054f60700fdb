package ro.clujit.innovationdays.ticketing;

import java.util.List;

/**
 * A registration, or some of its tickets, ended after its details were given: not paid, refused or cancelled. Observed in
 * the same transaction.
 *
 * @param tickets those that ended now
 * @param isTold whether its people are written to
 */
public record RegistrationEnded(Registration registration, List<Ticket> tickets, EndReason because, boolean isTold) {
    public RegistrationEnded {
        tickets = List.copyOf(tickets);
    }
}
