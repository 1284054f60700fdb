package ro.clujit.innovationdays.ticketing;

/** Where a registration stands. Only a held one can be confirmed, and only a confirmed one has tickets. */
public enum RegistrationState {
    HELD,
    CONFIRMED,
    EXPIRED,
    CANCELLED
}
