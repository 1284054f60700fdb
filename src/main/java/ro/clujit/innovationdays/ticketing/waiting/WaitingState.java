package ro.clujit.innovationdays.ticketing.waiting;

/** Where somebody on a waiting list stands. */
public enum WaitingState {
    WAITING,
    /** Places are kept for them until their offer lapses. */
    OFFERED,
    /** They have a registration; for good, whatever becomes of it. */
    TAKEN,
    LAPSED,
    /** They, or an organiser, took them off the list. */
    LEFT
}
