package ro.clujit.innovationdays.mail;

/** Where a letter stands. */
public enum LetterState {
    /** Written down, not tried yet. */
    WAITING,
    /** Some instance is handing it over; if that takes past the lease, another may. */
    SENDING,
    /** The mail server has taken it. */
    SENT,
    /** It could not be handed over for now; it is tried again when it is due. */
    RETRY,
    /** The mail server refused it for good; a person has to look. */
    GIVEN_UP
}
