/** What organisers do with codes: make one or many, change, withdraw, bring in and hand out; and what came of them. */
package ro.clujit.innovationdays.ticketing.code;
