/** The organisers' desk: registrations approved, refused, made by hand and changed. */
package ro.clujit.innovationdays.ticketing.desk;
