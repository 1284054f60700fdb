/** Ends what is not about somebody's own ticket: one request, without a question (RFC 8058). */
package ro.clujit.innovationdays.letters.unsubscribing;
