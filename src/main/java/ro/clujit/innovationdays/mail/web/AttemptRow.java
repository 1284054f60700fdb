package ro.clujit.innovationdays.mail.web;

import ro.clujit.innovationdays.mail.Attempt;
import ro.clujit.innovationdays.mail.Letter;
import ro.clujit.innovationdays.mail.LetterState;
import ro.clujit.innovationdays.platform.locale.Language;

/**
 * An attempt on its letter's page.
 *
 * @param ended empty until it has
 * @param outcome null while it has none
 * @param isCutOff whether it never will: its sender died
 */
public record AttemptRow(
        int number,
        String began,
        String ended,
        Attempt.Outcome outcome,
        boolean isCutOff,
        String words,
        String instance) {

    static AttemptRow of(Attempt attempt, Letter letter, Language reader) {
        boolean isUnderWay = letter.state() == LetterState.SENDING
                && letter.begunAt().isPresent()
                && attempt.number() == letter.attempts();
        return new AttemptRow(
                attempt.number(),
                LetterRow.time(attempt.begunAt(), reader),
                attempt.endedAt().map(at -> LetterRow.time(at, reader)).orElse(""),
                attempt.outcome().orElse(null),
                attempt.outcome().isEmpty() && !isUnderWay,
                attempt.words(),
                attempt.instance());
    }

    /** The colour of its outcome; the word stands beside it. */
    public String tone() {
        if (outcome == null) {
            return isCutOff ? "warn" : "info";
        }
        return switch (outcome) {
            case TAKEN -> "good";
            case PUT_OFF, NO_ANSWER -> "warn";
            case REFUSED, UNWORDED -> "bad";
        };
    }
}
