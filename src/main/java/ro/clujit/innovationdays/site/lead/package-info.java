/** What visitors of stands see and take back of what partners have of them. */
package ro.clujit.innovationdays.site.lead;
