/**
 * The badge: a ticket's code as a QR and as a page to print. {@link ro.clujit.innovationdays.badge.Badges} makes them from
 * a ticket; what draws (from {@link ro.clujit.innovationdays.badge.BadgeView} down) knows nothing of tickets, templates or
 * the web.
 *
 * <p>How an edition's badges look is a {@link ro.clujit.innovationdays.badge.BadgeLook}; printing many of them is a part
 * of its own.
 *
 * <p>May import payment and what lies below it.
 */
package ro.clujit.innovationdays.badge;
