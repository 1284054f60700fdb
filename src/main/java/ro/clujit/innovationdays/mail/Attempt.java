package ro.clujit.innovationdays.mail;

import java.time.Instant;
import java.util.Optional;

/**
 * One time that the mail server was asked to take a letter, or that it could not be worded.
 *
 * @param number from 1
 * @param endedAt empty while it is under way, and for ever if its sender died
 * @param outcome empty as long as {@code endedAt}
 * @param words the mail server's, without addresses; may be empty
 * @param instance of the service that made it
 */
public record Attempt(
        int number,
        Instant begunAt,
        Optional<Instant> endedAt,
        Optional<Outcome> outcome,
        String words,
        String instance) {

    /** How it went. */
    public enum Outcome {
        /** The mail server has it. */
        TAKEN,
        /** Refused for now. */
        PUT_OFF,
        /** Refused for good; if it was ourselves whom the server refused, the letter is tried again all the same. */
        REFUSED,
        /** There was no mail server, or it fell silent. */
        NO_ANSWER,
        /** The letter could not be worded. */
        UNWORDED
    }
}
