package ro.clujit.innovationdays.programme.call;

/** Organisers have accepted or rejected a submission, perhaps once more; observed in the same transaction. */
public record SubmissionDecided(Decision decision) {}
