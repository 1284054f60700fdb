package ro.clujit.innovationdays.site.unreachable;

import java.time.ZoneId;
import java.util.UUID;
import ro.clujit.innovationdays.mail.UnreachableAddress;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;

/**
 * That letters do not arrive at an address, for an organiser to read.
 *
 * @param since in words
 * @param letter that told us so last; null where it is gone
 * @param answer the mail server's own words; may be empty
 */
public record UnreachableMark(
        UnreachableAddress.Because because,
        UnreachableAddress.Reason reason,
        String since,
        UUID letter,
        String answer) {

    static UnreachableMark of(UnreachableAddress marked, ZoneId zone, Language language) {
        return new UnreachableMark(
                marked.because(),
                marked.reason(),
                LocalDates.dateTime(marked.since(), zone, language),
                marked.letterId().orElse(null),
                marked.answer());
    }

    /** Only whoever has the address can take a complaint back. */
    public boolean isComplaint() {
        return because == UnreachableAddress.Because.COMPLAINED;
    }
}
