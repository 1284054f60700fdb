/** A reader's own choice of sessions, kept on their device and not with us. */
package ro.clujit.innovationdays.site.agenda;
