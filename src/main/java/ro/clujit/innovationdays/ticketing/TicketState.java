package ro.clujit.innovationdays.ticketing;

/** Whether a ticket admits. */
public enum TicketState {
    /** Not yet: its registration waits for approval or for money. */
    PENDING,
    VALID,
    /** The money did not come in time; money that comes late can bring it back. */
    EXPIRED,
    CANCELLED;

    /** Whether it has its place. */
    public boolean isStanding() {
        return this == PENDING || this == VALID;
    }
}
