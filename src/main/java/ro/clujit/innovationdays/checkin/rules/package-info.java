/**
 * What a scan answers: plain Java on values, compiled for the browser too, so that a phone without a line decides as the
 * service does. Imports nothing of ours, and of the JDK no more than {@code java.lang}, {@code java.util} and {@code
 * java.time.Instant}: days, hours and zones are made into instants by whoever asks.
 */
package ro.clujit.innovationdays.checkin.rules;
