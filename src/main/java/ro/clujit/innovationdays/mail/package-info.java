/**
 * The outbox and what empties it. A letter is a row from the moment its cause is committed: {@link
 * ro.clujit.innovationdays.mail.Outbox} adds it, {@link ro.clujit.innovationdays.mail.Dispatcher} hands it to the mail
 * server, and whoever knows its kind ({@link ro.clujit.innovationdays.mail.LetterComposer}) words it at that moment.
 * Knows no feature. May import {@code platform}.
 */
package ro.clujit.innovationdays.mail;
