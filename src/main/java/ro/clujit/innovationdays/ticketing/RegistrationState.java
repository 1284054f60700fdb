package ro.clujit.innovationdays.ticketing;

/** Where a registration stands. */
public enum RegistrationState {
    /** Its places are held while the details are given. */
    HELD,
    /** Waits for an organiser; its places are its own. */
    PENDING_APPROVAL,
    /** Waits for the money until its date; its places are its own. */
    PENDING_PAYMENT,
    CONFIRMED,
    /** Its time ran out and its places are others'. Money that comes late can bring it back. */
    EXPIRED,
    /** Given up or refused, for good. */
    CANCELLED;

    /** Whether it has tickets that are not to be used yet. */
    public boolean isPending() {
        return this == PENDING_APPROVAL || this == PENDING_PAYMENT;
    }
}
