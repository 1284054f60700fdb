/** The partners of an edition as the public reads them. May import what {@code site} may. */
package ro.clujit.innovationdays.site.partner;
