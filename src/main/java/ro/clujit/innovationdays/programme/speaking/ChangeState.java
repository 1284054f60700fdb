package ro.clujit.innovationdays.programme.speaking;

/** Where a proposed change stands. */
public enum ChangeState {
    PENDING,
    APPROVED,
    REJECTED,
    /** The speaker sent another one before this was decided, or took it back. */
    REPLACED
}
