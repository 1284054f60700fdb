/** What a domain must say in DNS for its letters to be believed, and what it says. */
package ro.clujit.innovationdays.mail.dns;
