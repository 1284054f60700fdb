/** The wording of letters about registrations and tickets, the confirmation apart, which is the ticket itself. */
package ro.clujit.innovationdays.letters.ticket;
