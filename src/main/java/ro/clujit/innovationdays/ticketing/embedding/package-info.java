/**
 * Registration in frames on other websites: which ones may. Its pages are those of {@code ticketing.web} under other
 * addresses. May import what {@code ticketing} may.
 */
package ro.clujit.innovationdays.ticketing.embedding;
