package ro.clujit.innovationdays.ticketing;

import java.time.Instant;

/** The holder of a ticket takes back what they had agreed to; it is locked. Observed in the same transaction. */
public record ConsentWithdrawn(Ticket ticket, Purpose purpose, Instant at) {}
