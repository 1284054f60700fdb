/** What an edition says in its letters in place of the service's own words. Knows no letter; may import what {@code letters} may. */
package ro.clujit.innovationdays.letters.wording;
