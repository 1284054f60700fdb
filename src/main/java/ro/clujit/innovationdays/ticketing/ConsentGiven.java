package ro.clujit.innovationdays.ticketing;

/** The holder of a ticket agrees to what they had not agreed to; it is locked. Observed in the same transaction. */
public record ConsentGiven(Ticket ticket, Purpose purpose) {}
