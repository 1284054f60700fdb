/** Bank statements: read, shown for what they would do, and booked line by line. */
package ro.clujit.innovationdays.payment.statement;
