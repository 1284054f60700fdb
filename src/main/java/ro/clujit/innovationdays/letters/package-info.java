/**
 * Every letter's wording. Observes what the features announce, puts a letter into the outbox in the same transaction, and
 * composes it when it is sent or read. May import every feature but {@code site}.
 */
package ro.clujit.innovationdays.letters;
