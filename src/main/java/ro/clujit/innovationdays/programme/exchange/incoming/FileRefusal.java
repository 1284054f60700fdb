package ro.clujit.innovationdays.programme.exchange.incoming;

/** Why nothing in a file could be read as a programme. */
public enum FileRefusal {
    EMPTY,
    TOO_LARGE,
    NOT_UTF8,
    /** It breaks off, or is no JSON after a certain line. */
    BROKEN_JSON,
    TOO_DEEP,
    /** JSON of something else. */
    OTHER_JSON,
    XML,
    NO_TITLES,
    NO_SESSIONS,
    TOO_MANY_SESSIONS,
    /** Two columns mean the same. */
    COLUMN_TWICE,
    /** {@code platform.sheet} knows more. */
    NO_SHEET
}
