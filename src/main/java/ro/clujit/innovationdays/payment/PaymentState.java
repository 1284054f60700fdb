package ro.clujit.innovationdays.payment;

/** Where a sum of money stands. */
public enum PaymentState {
    /** A registration is confirmed by it. */
    MATCHED,
    /** Nobody knows yet what it is for. */
    UNMATCHED,
    /** It is known whose it is, and it cannot be kept. */
    REFUND_NEEDED,
    REFUNDED;

    /** Whether somebody has to look at it. */
    public boolean isOpen() {
        return this == UNMATCHED || this == REFUND_NEEDED;
    }
}
