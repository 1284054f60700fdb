package ro.clujit.innovationdays.programme.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.TimetablingMessages;
import ro.clujit.innovationdays.programme.release.Conflict;

/**
 * A conflict in words, and the sessions that it is about.
 *
 * @param text a sentence without the sessions' names
 */
public record ConflictLine(Conflict.Kind kind, String text, List<Party> sessions) {

    /** @param when with the day; empty without a time */
    public record Party(int number, String title, String when) {}

    static ConflictLine of(Conflict conflict, ZoneId zone, Language language, TimetablingMessages words) {
        return new ConflictLine(
                conflict.kind(),
                words.conflict(conflict.kind(), conflict.subject(), conflict.wanted(), conflict.there()),
                Stream.of(conflict.session(), conflict.other())
                        .filter(Objects::nonNull)
                        .map(session -> new Party(
                                session.number(),
                                session.title().in(language),
                                SlotWords.of(session.startsAt(), session.endsAt(), zone, language)))
                        .toList());
    }
}
