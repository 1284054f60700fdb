package ro.clujit.innovationdays.mail.web;

import java.util.List;
import java.util.Map;
import ro.clujit.innovationdays.mail.LetterEditions;
import ro.clujit.innovationdays.mail.LetterState;

/**
 * The list of letters.
 *
 * @param counts in each state, of what else was asked for
 * @param page from 0
 * @param isMore whether there are earlier ones
 * @param editions that may be asked for
 * @param kinds as {@code editions}
 * @param awaySince since when the mail server takes nothing; empty while it does, or there is none
 * @param answer why
 */
public record OutboxView(
        List<LetterRow> letters,
        Map<LetterState, Long> counts,
        OutboxFilter filter,
        int page,
        boolean isMore,
        List<LetterEditions.Named> editions,
        List<String> kinds,
        boolean hasServer,
        String awaySince,
        String answer) {

    public long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public int givenUp() {
        return Math.toIntExact(counts.get(LetterState.GIVEN_UP));
    }
}
