package ro.clujit.innovationdays.ticketing;

/**
 * Something is to be written about a ticket. Observed in the same transaction.
 *
 * @param name of whom it is written to; may be empty
 * @param address never empty
 */
public record TicketNoticed(TicketNotice notice, String name, String address) {}
