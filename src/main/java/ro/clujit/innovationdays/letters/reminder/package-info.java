/** Letters that nobody's doing brings about but the calendar: before the edition, after it, and when the next one opens. */
package ro.clujit.innovationdays.letters.reminder;
