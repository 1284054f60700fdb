/** The letters to those who answer a call for papers. May import what {@code letters} may. */
package ro.clujit.innovationdays.letters.call;
