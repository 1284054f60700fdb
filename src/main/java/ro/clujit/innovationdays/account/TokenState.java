package ro.clujit.innovationdays.account;

/** Whether an API token opens anything. */
public enum TokenState {
    GOOD,
    EXPIRED,
    REVOKED
}
