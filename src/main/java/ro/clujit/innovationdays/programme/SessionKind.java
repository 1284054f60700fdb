package ro.clujit.innovationdays.programme;

/** What happens in a session. */
public enum SessionKind {
    KEYNOTE,
    TALK,
    PANEL,
    WORKSHOP,
    DEBATE,
    BREAK
}
