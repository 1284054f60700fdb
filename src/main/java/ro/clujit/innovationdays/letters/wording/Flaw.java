package ro.clujit.innovationdays.letters.wording;

/**
 * Why words cannot be an edition's own.
 *
 * @param inSubject whether it is the subject's, not the text's
 * @param what the name that is not known; else empty
 */
public record Flaw(boolean inSubject, Kind kind, String what) {

    /** What is wrong. */
    public enum Kind {
        EMPTY,
        TOO_LONG,
        LINE_BREAK,
        /** A name in braces that this letter does not know. */
        UNKNOWN,
        /** A brace without its other half. */
        UNCLOSED
    }
}
