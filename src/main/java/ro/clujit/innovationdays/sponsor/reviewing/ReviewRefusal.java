package ro.clujit.innovationdays.sponsor.reviewing;

/** Why something about a change of a listing was not done. */
public enum ReviewRefusal {
    /** Somebody else changed it meanwhile. */
    STALE,
    /** An organiser has it in review: take it back first. */
    IN_REVIEW,
    /** It says what the public reads already. */
    NOTHING_CHANGED,
    /** The text is longer than the tier allows. */
    TEXT_TOO_LONG,
    /** It was decided or taken back meanwhile. */
    NO_LONGER,
    NOT_THERE
}
