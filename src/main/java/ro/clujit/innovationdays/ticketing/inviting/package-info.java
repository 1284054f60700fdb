/** Lists of people whom organisers invite: speakers, officials, press, all of them registered by hand in one go. */
package ro.clujit.innovationdays.ticketing.inviting;
