package ro.clujit.innovationdays.checkin.rules;

/** What a scan answers. The API, the scanner's page and the reports key on it, never on an HTTP status. */
public enum Verdict {
    /** Comes in: for the first time, or after having left. */
    ADMITTED,
    /** Is in already; the answer says since when and through which gate. */
    ALREADY_IN,
    /** Goes out. */
    LEFT,
    /** Would go out, but has not come in. */
    NOT_IN,
    /** Its registration is pending: it waits for approval or for money, or the money did not come. */
    NOT_PAID,
    CANCELLED,
    /** The ticket has another code by now; the answer says why. */
    REVOKED,
    /** A ticket of ours for another edition; the answer names it. */
    WRONG_EDITION,
    /** Not the form of a code: another QR, or a slip of the finger. */
    MISREAD,
    /** The form is right, and no ticket has it. */
    UNKNOWN
}
