package ro.clujit.innovationdays.badge;

/** What a badge can show besides the name. */
public enum BadgePart {
    EDITION,
    THEME,
    ORGANISATION,
    JOB_TITLE,
    ROLE,
    QR
}
