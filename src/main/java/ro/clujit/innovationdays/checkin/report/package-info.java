/** What the door tells afterwards, and while it is open: who came, when and where, and what went wrong. Reads only. */
package ro.clujit.innovationdays.checkin.report;
