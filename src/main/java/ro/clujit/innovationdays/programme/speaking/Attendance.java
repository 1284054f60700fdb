package ro.clujit.innovationdays.programme.speaking;

/** Whether a speaker comes. */
public enum Attendance {
    UNANSWERED,
    CONFIRMED,
    DECLINED
}
