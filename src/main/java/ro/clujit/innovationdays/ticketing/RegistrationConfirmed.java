package ro.clujit.innovationdays.ticketing;

import java.util.List;

/** A registration was confirmed; observed in the same transaction, so that what follows from it happens or not at all. */
public record RegistrationConfirmed(Registration registration, List<Ticket> tickets) {
    public RegistrationConfirmed {
        tickets = List.copyOf(tickets);
    }
}
