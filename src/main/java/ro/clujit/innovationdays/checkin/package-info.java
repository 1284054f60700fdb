/**
 * The door: gates, scans and what they answer. {@link ro.clujit.innovationdays.checkin.rules.Admission} decides, without a
 * framework and with nothing that a browser lacks, so that a scanner without a network can decide the same;
 * {@link ro.clujit.innovationdays.checkin.CheckingIn} records. May import {@code ticketing} and what lies below it.
 */
package ro.clujit.innovationdays.checkin;
