package ro.clujit.innovationdays.checkin.rules;

/** Whether the code that was scanned is good, whoever's it is and wherever they are. */
public enum Standing {
    GOOD,
    /** Its registration waits for approval or for money, or waited in vain. */
    NOT_PAID,
    CANCELLED,
    /** The ticket has another code by now: it went to somebody else, or its badge was made anew. */
    REVOKED
}
