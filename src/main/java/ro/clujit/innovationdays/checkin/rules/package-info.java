/** What a scan answers: plain Java on values, to be compiled for the browser too. Imports nothing of ours. */
package ro.clujit.innovationdays.checkin.rules;
