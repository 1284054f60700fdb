package ro.clujit.innovationdays.ticketing.asking;

/** What can be wrong with an answer. */
public enum AnswerFault {
    MISSING,
    TEXT_LONG,
    NUMBER_FORM,
    NUMBER_RANGE,
    DATE_FORM,
    /** It was never offered, or is no longer. */
    OPTION_UNKNOWN,
    FILE_LARGE,
    FILE_KIND
}
