package ro.clujit.innovationdays.ticketing;

/** What came of changing something about a ticket. */
public enum Changed {
    /** Now or before: the answer to a repeated request is the same. */
    DONE,
    /** The edition's terms do not allow it, or no longer. */
    TOO_LATE,
    /** The ticket was cancelled or has expired. */
    NO_TICKET,
    /** It changed since the form was opened. */
    CHANGED_MEANWHILE
}
