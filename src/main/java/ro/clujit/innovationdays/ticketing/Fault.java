package ro.clujit.innovationdays.ticketing;

/** What can be wrong with an attendee's details. */
public enum Fault {
    NAME_MISSING,
    NAME_LONG,
    EMAIL_MISSING,
    EMAIL_FORM,
    ORGANISATION_LONG,
    JOB_TITLE_LONG,
    AUDIENCE_MISSING,
    /** The ticket is for another audience. */
    AUDIENCE_WRONG,
    /** The code is for other addresses. */
    CODE_NOT_FOR_YOU,
    ADD_ON_FULL,
    ADD_ON_NOT_OFFERED
}
