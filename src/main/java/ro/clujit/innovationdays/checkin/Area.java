package ro.clujit.innovationdays.checkin;

/** What people are in once they are through a gate. Gates that lead to the same know of each other. */
public enum Area {
    BUILDING,
    /** The room of a session, while it lasts. */
    SESSION,
    /** What only this gate leads to: a lunch, a stand that gives something away. */
    ITSELF
}
