package ro.clujit.innovationdays.programme.web;

import java.time.ZoneId;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.programme.Room;
import ro.clujit.innovationdays.programme.Session;
import ro.clujit.innovationdays.programme.SessionKind;

/**
 * A session in the back office's list.
 *
 * @param when day and times in the edition's zone; empty without a time
 * @param people their names, one after the other
 */
public record SessionRow(
        int number, String title, SessionKind kind, String when, String room, String people, boolean cancelled) {

    static SessionRow of(Session session, ZoneId zone, Language language) {
        return new SessionRow(
                session.number(),
                session.title().in(language),
                session.kind(),
                when(session, zone, language),
                session.room().map(Room::name).orElse(""),
                session.appearances().stream()
                        .map(part -> part.speaker().name())
                        .collect(Collectors.joining(", ")),
                session.isCancelled());
    }

    private static String when(Session session, ZoneId zone, Language language) {
        return session.startsAt()
                .map(at ->
                        LocalDates.day(at.atZone(zone).toLocalDate(), language) + ", " + LocalDates.time(at, zone) + "–"
                                + session.endsAt()
                                        .map(end -> LocalDates.time(end, zone))
                                        .orElse(""))
                .orElse("");
    }
}
