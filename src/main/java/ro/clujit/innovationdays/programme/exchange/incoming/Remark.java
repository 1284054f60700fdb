package ro.clujit.innovationdays.programme.exchange.incoming;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * Something about one row of a file that an organiser should know.
 *
 * @param field null where it is about the whole row
 * @param value as the file has it, shortened; may be empty
 * @param most characters, hours or people that there may be; 0 where nothing is counted
 */
public record Remark(Kind kind, Field field, String value, int most) {

    /** Of a value that is shown. */
    private static final int SHOWN = 80;

    /** Those that block come first. */
    public enum Kind {
        TITLE_MISSING(true),
        TOO_LONG(true),
        WRONG_TYPE(true),
        NOT_A_SESSION(true),
        IDENTIFIER_TWICE(true),
        IDENTIFIER_MALFORMED(true),
        SAME_SESSION(true),
        TITLE_AMBIGUOUS(true),
        TIME_UNREADABLE(true),
        YEAR_ABSURD(true),
        ENDS_BEFORE_IT_STARTS(true),
        TOO_MANY_HOURS(true),
        DATE_MISSING(true),
        START_MISSING(true),
        END_MISSING(true),
        DURATION_UNREADABLE(true),
        PLACES_UNREADABLE(true),
        NAME_MISSING(true),
        EMAIL_MALFORMED(true),
        CODE_TWICE(true),
        TOO_MANY_PEOPLE(true),
        TIME_MISSING(false),
        KIND_UNKNOWN(false),
        LANGUAGE_UNKNOWN(false),
        THEME_UNKNOWN(false),
        ROLE_UNKNOWN(false),
        CODE_TAKEN(false),
        NUMBER_TAKEN(false),
        SPEAKER_TWICE(false),
        NAME_AMBIGUOUS(false),
        CANCELLED(false),
        COLUMN_UNKNOWN(false);

        private final boolean blocks;

        Kind(boolean blocks) {
            this.blocks = blocks;
        }

        /** Whether nothing is imported while a row has it. */
        public boolean blocks() {
            return blocks;
        }
    }

    public Remark {
        value = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
    }

    static Remark of(Kind kind, Field field, String value) {
        return new Remark(kind, field, value, 0);
    }

    @JsonIgnore
    public boolean blocks() {
        return kind.blocks();
    }
}
