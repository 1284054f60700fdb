/**
 * Whom letters come from: the installation's settings, and what each edition says instead. Knows editions by their
 * identifiers only.
 */
package ro.clujit.innovationdays.mail.sender;
