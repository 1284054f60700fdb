package ro.clujit.innovationdays.ticketing;

/** What a ticket type is. */
public enum TicketKind {
    /** Lets its holder in. */
    ADMISSION,
    /** A workshop or a dinner, chosen with a ticket. */
    ADD_ON
}
