/** The wording of letters to organisers themselves. May import what {@code letters} may. */
package ro.clujit.innovationdays.letters.account;
