package ro.clujit.innovationdays.ticketing;

import ro.clujit.innovationdays.platform.money.Money;

/**
 * What was paid was given up, so somebody has to decide about its money.
 *
 * @param sum as it was agreed, VAT included
 * @param what was given up, in the registration's language
 */
public record RefundDue(Registration registration, Money sum, Reason reason, String what) {

    /** How it was given up. */
    public enum Reason {
        ADD_ON_DROPPED,
        TICKETS_CANCELLED
    }
}
