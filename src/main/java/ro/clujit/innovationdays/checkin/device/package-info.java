/**
 * Phones at the door: paired by a link that an organiser shows, known by a token, told what tickets there are, and heard
 * of what they scanned. Uses the door's core and is not used by it.
 */
package ro.clujit.innovationdays.checkin.device;
