/**
 * Requests that may be sent twice: with an {@code Idempotency-Key} the second is answered as the first was. Nothing above
 * {@code platform} is imported.
 */
package ro.clujit.innovationdays.platform.idempotency;
