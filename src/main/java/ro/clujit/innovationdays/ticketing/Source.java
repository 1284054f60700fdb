package ro.clujit.innovationdays.ticketing;

/** How a registration came about. */
public enum Source {
    /** On the pages of this service. */
    PUBLIC,
    /** By an organiser's hand. */
    OFFICE,
    /** By a program. */
    API,
    /** In a frame on somebody else's page. */
    EMBED
}
