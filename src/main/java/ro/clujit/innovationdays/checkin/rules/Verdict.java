package ro.clujit.innovationdays.checkin.rules;

/** What a scan answers. The API, the scanner's page and the reports key on it, never on an HTTP status. */
public enum Verdict {
    /** Comes in: for the first time, or after having left, or where people may come in many times. */
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
    /** The gate opens later; the answer says when. */
    NOT_YET,
    /** The ticket is for other days, or the gate will not open again; the answer says when it is good, if it is. */
    WRONG_DAY,
    /** Tickets of this type go in elsewhere, or nobody goes out here; the answer says where. */
    WRONG_GATE,
    /** The room has no place left. */
    FULL,
    /** Not the form of a code: another QR, or a slip of the finger. */
    MISREAD,
    /** The form is right, and no ticket has it. */
    UNKNOWN;

    /** Whether somebody went through. */
    public boolean isPassage() {
        return this == ADMITTED || this == LEFT;
    }

    /** Whether a person with the right may let somebody in all the same: there must have been a code of ours. */
    public boolean canBeOverruled() {
        return !isPassage() && this != MISREAD && this != NOT_IN;
    }
}
