/** All letters of an edition, for organisers to read beforehand and to reword. May import what {@code letters} may. */
package ro.clujit.innovationdays.letters.catalogue;
