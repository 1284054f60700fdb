/**
 * Organisers' printing of badges: {@link ro.clujit.innovationdays.badge.printing.Printing} decides in the database whose
 * badges are printed and which of them for the first time, {@link ro.clujit.innovationdays.badge.printing.RunDrawing} draws
 * what was decided as often as it is fetched (ADR 21), and the door list is what helps on the worst day.
 *
 * <p>May import what the badge may.
 */
package ro.clujit.innovationdays.badge.printing;
