package ro.clujit.innovationdays.ticketing;

/** Why a registration ended. */
public enum EndReason {
    /** Its places were held and nobody gave the details in time. */
    HOLD_OVER,
    /** Somebody gave the held places back. */
    LEFT,
    /** The money did not come in time. */
    NOT_PAID,
    /** An organiser did not approve it. */
    REFUSED,
    BY_HOLDER,
    BY_ORGANISER
}
