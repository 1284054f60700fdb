/** What no feature owns. */
package ro.clujit.innovationdays.platform;
