/** The organisers' desk: registrations approved, refused and made by hand. */
package ro.clujit.innovationdays.ticketing.desk;
