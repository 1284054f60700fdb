/** Whom an edition's letters come from, for organisers to see, change and try. */
package ro.clujit.innovationdays.letters.sender;
