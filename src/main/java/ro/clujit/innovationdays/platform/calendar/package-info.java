/** Files for calendars (RFC 5545), of one entry or of many. */
package ro.clujit.innovationdays.platform.calendar;
