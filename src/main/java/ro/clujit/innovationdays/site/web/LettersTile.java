package ro.clujit.innovationdays.site.web;

import java.time.ZoneId;
import ro.clujit.innovationdays.mail.LetterState;
import ro.clujit.innovationdays.mail.OutboxState;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;

/**
 * How letters do, on the dashboard.
 *
 * @param hasServer whether any are to leave
 * @param waiting to be sent yet, of all editions
 * @param minutes how long the oldest has waited; 0 unless that is too long
 * @param givenUpHere those of the edition that were refused for good
 * @param givenUp the same of all editions
 * @param awaySince since when the mail server takes nothing; empty while it does
 * @param answer why, in its words
 */
public record LettersTile(
        boolean hasServer, long waiting, int minutes, long givenUpHere, long givenUp, String awaySince, String answer) {

    static LettersTile of(OutboxState.View state, long givenUpHere, ZoneId zone, Language reader) {
        return new LettersTile(
                state.hasServer(),
                state.open(),
                state.hasServer() && state.isLate() ? (int) state.oldest().toMinutes() : 0,
                givenUpHere,
                // Both are as of now only to a few seconds.
                Math.max(givenUpHere, state.count(LetterState.GIVEN_UP)),
                state.server()
                        .since()
                        .map(at -> LocalDates.dateTime(at, zone, reader))
                        .orElse(""),
                state.server().answer());
    }

    /** Whether somebody has to do something. */
    public boolean isUrgent() {
        return hasServer && (minutes > 0 || !awaySince.isEmpty());
    }
}
