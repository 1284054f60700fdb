/**
 * What comes back of letters: reports read from a mailbox and taken from providers, what they say, and what follows for the
 * address. Part of {@code mail}, so it knows no feature: persons are found by their address, from above.
 */
package ro.clujit.innovationdays.mail.bounce;
