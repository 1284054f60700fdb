package ro.clujit.innovationdays.mail.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import ro.clujit.innovationdays.mail.Letter;
import ro.clujit.innovationdays.mail.LetterState;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;

/**
 * A letter in the back office's list.
 *
 * @param edition that sends it; empty where it is about none
 * @param name the address, where nobody asked for a name
 * @param sent empty until it is
 * @param due empty when there is no next attempt
 * @param answer why the last attempt failed; empty when it did not
 */
public record LetterRow(
        UUID id,
        String kind,
        String edition,
        String name,
        String address,
        String language,
        LetterState state,
        int attempts,
        String written,
        String sent,
        String due,
        String answer) {

    /** Where the organisers work; this package knows no edition that could tell its zone. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Bucharest");

    static LetterRow of(Letter letter, String edition, Language reader) {
        boolean open = letter.state() == LetterState.WAITING || letter.state() == LetterState.RETRY;
        return new LetterRow(
                letter.id(),
                letter.kind(),
                edition,
                letter.recipientName().isEmpty() ? letter.recipientAddress() : letter.recipientName(),
                letter.recipientAddress(),
                letter.language().name().toUpperCase(Locale.ROOT),
                letter.state(),
                letter.attempts(),
                time(letter.createdAt(), reader),
                letter.sentAt().map(at -> time(at, reader)).orElse(""),
                open ? time(letter.dueAt(), reader) : "",
                letter.lastAnswer().orElse(""));
    }

    static String time(Instant instant, Language reader) {
        return LocalDates.dateTime(instant, ZONE, reader);
    }

    /** The colour of its state; the word stands beside it. */
    public String tone() {
        return switch (state) {
            case SENT -> "good";
            case GIVEN_UP -> "bad";
            case RETRY -> "warn";
            case WAITING, SENDING -> "info";
        };
    }

    public boolean isNamed() {
        return !name.equals(address);
    }

    public boolean mayBeRetried() {
        return state == LetterState.RETRY || state == LetterState.GIVEN_UP;
    }
}
