/**
 * What ticket types ask of their holders beyond who they are, and what they answered. The core of {@code ticketing} does
 * not know it: answers are written in the transaction that makes the tickets, by what {@code Registering} is given along.
 * May import what {@code ticketing} may.
 */
package ro.clujit.innovationdays.ticketing.asking;
