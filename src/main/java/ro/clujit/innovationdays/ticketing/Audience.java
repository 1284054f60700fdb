package ro.clujit.innovationdays.ticketing;

/** Which of the forum's audiences an attendee belongs to. */
public enum Audience {
    IT,
    MEDICINE,
    ACADEMIA,
    PUBLIC_ADMINISTRATION,
    BUSINESS,
    STUDENT,
    OTHER
}
