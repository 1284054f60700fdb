package ro.clujit.innovationdays.site.programme;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.release.Snapshot;
import ro.clujit.innovationdays.programme.release.Snapshot.SessionEntry;

/**
 * A session's own page.
 *
 * @param row what lists say of it
 * @param spoken the language it is held in
 * @param theme in words; empty without one
 * @param themeSlug empty without one, like {@code trackSlug}
 * @param zone what the edition's zone is called at that time; empty without a time
 * @param places how many can take part; 0 where that is not limited
 * @param inRoom what comes before and after it in its room, on the same day
 * @param inTrack the same in its track, where that says something else
 */
public record SessionView(
        SessionRow row,
        Wording subtitle,
        Wording description,
        Language spoken,
        String trackSlug,
        String theme,
        String themeSlug,
        String zone,
        int places,
        List<PersonView> people,
        Beside inRoom,
        Beside inTrack) {

    /** @param before null for none, like {@code after} */
    public record Beside(SessionRow before, SessionRow after) {
        public boolean isEmpty() {
            return before == null && after == null;
        }
    }

    static SessionView of(SessionEntry session, Reading reading) {
        Snapshot programme = reading.programme();
        Language language = reading.language();
        SessionRows rows = reading.rows();
        Beside inRoom = beside(session, programme, SessionEntry::room, rows);
        Beside inTrack = beside(session, programme, SessionEntry::track, rows);
        return new SessionView(
                rows.row(session),
                Wording.of(session.subtitle(), language),
                Wording.of(session.description(), language),
                session.language(),
                programme.track(session.track()).isPresent() ? session.track() : "",
                programme
                        .theme(session.theme())
                        .map(theme -> theme.name().in(language))
                        .orElse(""),
                programme.theme(session.theme()).isPresent() ? session.theme() : "",
                session.isScheduled() ? reading.zone(session.startsAt()) : "",
                Optional.ofNullable(session.places()).orElse(0),
                PersonView.of(session, programme, language),
                inRoom,
                inTrack.equals(inRoom) ? new Beside(null, null) : inTrack);
    }

    /** Cancelled sessions are left out: nobody goes there next. */
    private static Beside beside(
            SessionEntry session, Snapshot programme, Function<SessionEntry, Object> where, SessionRows rows) {
        if (!session.isScheduled() || where.apply(session) == null) {
            return new Beside(null, null);
        }
        List<SessionEntry> there = programme.sessions().stream()
                .filter(other -> other.guid().equals(session.guid())
                        || !other.cancelled()
                                && other.isScheduled()
                                && rows.date(other).equals(rows.date(session))
                                && Objects.equals(where.apply(other), where.apply(session)))
                .toList();
        int at = IntStream.range(0, there.size())
                .filter(i -> there.get(i).guid().equals(session.guid()))
                .findFirst()
                .orElseThrow();
        return new Beside(
                at == 0 ? null : rows.row(there.get(at - 1)),
                at == there.size() - 1 ? null : rows.row(there.get(at + 1)));
    }

    public boolean hasText() {
        return !row.summary().isEmpty() || !description.isEmpty();
    }
}
