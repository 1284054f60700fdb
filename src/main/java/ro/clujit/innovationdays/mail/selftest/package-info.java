/** Letters that organisers send to see how letters arrive: at once, and shown to the octet. */
package ro.clujit.innovationdays.mail.selftest;
