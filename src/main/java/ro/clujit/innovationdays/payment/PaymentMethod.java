package ro.clujit.innovationdays.payment;

/** How money came. Cards will be another. */
public enum PaymentMethod {
    TRANSFER
}
