/** The waiting list of each ticket type: who waits, who is offered what came free, and what becomes of the offer. */
package ro.clujit.innovationdays.ticketing.waiting;
