/**
 * Ticket types and quotas, registrations and their tickets. {@link ro.clujit.innovationdays.ticketing.Registering} is
 * the way in; others hear of a confirmation through {@link ro.clujit.innovationdays.ticketing.RegistrationConfirmed}.
 * May import {@code edition}, {@code account}, {@code mail} and {@code platform}.
 */
package ro.clujit.innovationdays.ticketing;
