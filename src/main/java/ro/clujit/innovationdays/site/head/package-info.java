/** What machines read of public pages: search engines, and those who show a link to one. */
package ro.clujit.innovationdays.site.head;
