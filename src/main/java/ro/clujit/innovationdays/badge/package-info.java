/**
 * The badge: a ticket's code as a QR and as a page to print. Knows nothing of tickets, templates or the web; it draws what
 * a {@link ro.clujit.innovationdays.badge.BadgeView} says, in the words that the view brings.
 *
 * <p>May import payment and what lies below it. Needs none of it so far.
 */
package ro.clujit.innovationdays.badge;
