package ro.clujit.innovationdays.programme.call;

/** What became of a submission so far. */
public enum SubmissionState {
    SUBMITTED,
    ACCEPTED,
    REJECTED,
    /** By its author. */
    WITHDRAWN
}
