/**
 * Phones at a partner's stand: paired by a link that a contact shows, known by a token, and as many as the tier gives. Uses
 * the leads themselves and is not used by them.
 */
package ro.clujit.innovationdays.sponsor.lead.device;
