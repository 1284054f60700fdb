/** What providers send. */
package ro.clujit.innovationdays.mail.bounce.web;
