package ro.clujit.innovationdays.checkin.rules;

/** How often somebody may come in without having gone out. */
public enum Often {
    ONCE,
    /** Whoever came in on a day before may come in again. */
    ONCE_A_DAY,
    MANY
}
