package ro.clujit.innovationdays.letters.announcement;

/** What the door knows of a ticket's holder. */
public enum Visit {
    CAME,
    DID_NOT_COME,
    /** In at this moment. */
    INSIDE
}
