package ro.clujit.innovationdays.ticketing;

/** A ticket has another holder: what was written down about the one before is not theirs. Observed in the same transaction. */
public record TicketPassedOn(Ticket ticket) {}
