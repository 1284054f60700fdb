/**
 * Whom partners met at their stands: by the visitor's own consent, only with what they agreed to, for the time agreed. The
 * visitor sees who has what and takes it back.
 */
package ro.clujit.innovationdays.sponsor.lead;
