/**
 * How what everybody may read gets to browsers quickly: public pages kept rendered and compressed for a moment, style
 * sheets put together into one, and files under addresses that change with them (ADR 12). A page class opts in with
 * {@link ro.clujit.innovationdays.platform.web.delivery.PublicPage}; templates ask {@code cdi:assets} for addresses.
 */
package ro.clujit.innovationdays.platform.web.delivery;
