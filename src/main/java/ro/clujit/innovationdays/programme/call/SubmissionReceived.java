package ro.clujit.innovationdays.programme.call;

/** Somebody has proposed a session; observed in the same transaction. */
public record SubmissionReceived(Submission submission) {}
