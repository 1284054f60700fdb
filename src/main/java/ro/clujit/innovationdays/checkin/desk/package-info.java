/** Registering somebody at a gate who has no ticket, and checking them in there. */
package ro.clujit.innovationdays.checkin.desk;
