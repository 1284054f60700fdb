/** Pages about reminders. */
package ro.clujit.innovationdays.letters.reminder.web;
