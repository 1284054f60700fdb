package ro.clujit.innovationdays.ticketing.inviting;

/** What can be wrong with a row of a list of people to invite. */
public enum InvitationFault {
    NAME_MISSING,
    NAME_LONG,
    EMAIL_FORM,
    /** The same address stands in a row above. */
    EMAIL_TWICE,
    ORGANISATION_LONG,
    JOB_TITLE_LONG,
    TYPE_UNKNOWN,
    LANGUAGE_UNKNOWN,
    /** A cell begins as a formula does, which a spreadsheet program would run when the list is handed out again. */
    FORMULA
}
