/** A partner's own pages: what their contacts see and do there. */
package ro.clujit.innovationdays.sponsor.own;
