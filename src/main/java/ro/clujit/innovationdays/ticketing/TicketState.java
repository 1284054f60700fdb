package ro.clujit.innovationdays.ticketing;

/** Whether a ticket admits. */
public enum TicketState {
    VALID,
    CANCELLED
}
