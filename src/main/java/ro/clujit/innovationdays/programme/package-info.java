/**
 * The programme of an edition: tracks, rooms, sessions and who speaks in them. May import {@code edition} and what that
 * may import.
 */
package ro.clujit.innovationdays.programme;
