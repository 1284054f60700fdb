package ro.clujit.innovationdays.letters.announcement;

/**
 * What is wrong with a plan.
 *
 * @param field as forms call it: subject-ro, text-en, pause, …
 * @param detail what it is about: the placeholder, how many readers, how many characters
 */
public record PlanFault(String field, What what, String detail) {

    /** The kinds of faults. */
    public enum What {
        /** Readers of that language would get nothing that they can read. */
        MISSING_RO,
        MISSING_EN,
        /** Nothing was written in either language. */
        MISSING,
        SUBJECT_LONG,
        TEXT_LONG,
        /** Something in braces that stands for nothing. */
        PLACEHOLDER,
        /** A ticket's link, and it is for people who need not have one. */
        NO_TICKETS,
        /** A pause and a number per minute. */
        TWO_PACES,
        /** Another edition's tickets, and it is no news. */
        OTHER_EDITION
    }
}
