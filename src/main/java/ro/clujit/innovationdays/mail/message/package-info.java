/**
 * Messages as they travel (RFC 5322, MIME), written so that every mail server takes them and no name breaks one: header
 * fields, parts, the names of attachments, the signature. Knows no letter.
 */
package ro.clujit.innovationdays.mail.message;
