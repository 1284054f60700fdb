/** What contacts are told without asking: each occasion once, by whichever instance of the service comes first. */
package ro.clujit.innovationdays.sponsor.notice;
