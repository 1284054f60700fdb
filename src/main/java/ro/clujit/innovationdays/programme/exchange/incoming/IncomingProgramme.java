package ro.clujit.innovationdays.programme.exchange.incoming;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.SessionKind;
import ro.clujit.innovationdays.programme.SpeakerRole;

/**
 * What a file says, in whichever format, tidied.
 *
 * @param rooms in their order; those alone that the file lists apart from its sessions
 * @param remarks about no row in particular
 */
record IncomingProgramme(List<IncomingRoom> rooms, List<IncomingSession> sessions, List<Remark> remarks) {

    static final int MOST_SESSIONS = 2_000;

    /** What goes on after midnight belongs to the day before, as in the schedules that are written. */
    private static final int DAY_CHANGES = 4;

    /** @param capacity in people, or null */
    record IncomingRoom(String name, Integer capacity) {}

    /** From and to. */
    record Span(Instant from, Instant to) {}

    /**
     * Somebody in a session.
     *
     * @param code null without one
     * @param email null without one
     * @param role nothing where whoever is there already keeps theirs
     */
    record IncomingPerson(
            String code,
            String email,
            String name,
            Said<String> organisation,
            Said<String> biography,
            Said<SpeakerRole> role) {}

    /**
     * One session.
     *
     * @param where its place in the file: a row's number, or a path
     * @param guid null where the file has no identifier: it is then known by its title
     * @param number null for any
     * @param slug null for any
     */
    record IncomingSession(
            String where,
            UUID guid,
            Integer number,
            String slug,
            SaidText title,
            SaidText subtitle,
            SaidText summary,
            SaidText description,
            Said<SessionKind> kind,
            Said<Language> spoken,
            Said<String> track,
            Said<String> theme,
            Said<String> room,
            Said<Span> time,
            Said<Integer> minutes,
            Said<Integer> places,
            Said<List<IncomingPerson>> people,
            List<Remark> remarks) {

        boolean isGood() {
            return remarks.stream().noneMatch(Remark::blocks);
        }

        boolean isFromTable() {
            return number == null && slug == null;
        }

        IncomingSession at(Said<Span> time) {
            return copy(time, remarks);
        }

        IncomingSession with(List<Remark> remarks) {
            return copy(time, remarks);
        }

        private IncomingSession copy(Said<Span> time, List<Remark> remarks) {
            return new IncomingSession(
                    where,
                    guid,
                    number,
                    slug,
                    title,
                    subtitle,
                    summary,
                    description,
                    kind,
                    spoken,
                    track,
                    theme,
                    room,
                    time,
                    minutes,
                    places,
                    people,
                    remarks);
        }
    }

    /** By whole days, so that its first day is that one; by the clock on the wall, over a change of it too. */
    IncomingProgramme beginningOn(LocalDate first, ZoneId zone) {
        return sessions.stream()
                .filter(session -> session.time().value() != null)
                .map(session -> session.time().value().from())
                .min(Instant::compareTo)
                .map(from -> from.atZone(zone).minusHours(DAY_CHANGES).toLocalDate())
                .map(was -> ChronoUnit.DAYS.between(was, first))
                .map(days -> new IncomingProgramme(
                        rooms,
                        sessions.stream()
                                .map(session -> shifted(session, days, zone))
                                .toList(),
                        remarks))
                .orElse(this);
    }

    private static IncomingSession shifted(IncomingSession session, long days, ZoneId zone) {
        Span span = session.time().value();
        return span == null
                ? session
                : session.at(Said.of(new Span(shifted(span.from(), days, zone), shifted(span.to(), days, zone))));
    }

    private static Instant shifted(Instant instant, long days, ZoneId zone) {
        return instant.atZone(zone).plusDays(days).toInstant();
    }
}
