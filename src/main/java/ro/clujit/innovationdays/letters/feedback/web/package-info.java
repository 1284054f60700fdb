/** The form for feedback, and what organisers read of it. */
package ro.clujit.innovationdays.letters.feedback.web;
