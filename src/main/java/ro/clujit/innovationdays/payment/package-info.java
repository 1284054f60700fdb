/**
 * Money that came in, each sum written down once, and whose registration it was for. How money comes is no matter to
 * {@link ro.clujit.innovationdays.ticketing.Paying}, which is asked in the transaction that writes the payment. May import
 * {@code ticketing} and what that may import.
 */
package ro.clujit.innovationdays.payment;
