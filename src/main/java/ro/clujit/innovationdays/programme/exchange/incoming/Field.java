package ro.clujit.innovationdays.programme.exchange.incoming;

/** What a file says of a session or a speaker. */
public enum Field {
    TITLE,
    SUBTITLE,
    ABSTRACT,
    DESCRIPTION,
    KIND,
    LANGUAGE,
    TRACK,
    THEME,
    ROOM,
    TIME,
    DATE,
    START,
    END,
    DURATION,
    PLACES,
    SPEAKERS,
    NAME,
    ORGANISATION,
    EMAIL,
    BIOGRAPHY,
    CODE,
    IDENTIFIER
}
