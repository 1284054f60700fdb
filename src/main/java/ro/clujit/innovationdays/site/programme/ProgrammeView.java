package ro.clujit.innovationdays.site.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.programme.ProgrammeMessages;
import ro.clujit.innovationdays.programme.release.Snapshot.SessionEntry;

/**
 * The programme, or the part of it that was asked for.
 *
 * @param zone what the edition's zone is called when it begins
 * @param found how many sessions there are of the {@code all}
 * @param summaries whether the list is short enough to say what each session is about
 * @param release the number of the release; 0 before the first, and for a draft
 * @param published when, in words
 */
public record ProgrammeView(
        FilterView filter,
        Timetable timetable,
        String city,
        String zone,
        int found,
        int all,
        boolean summaries,
        int release,
        String published) {

    /** A longer list is for finding one's way; what a session is about stands on its page. */
    private static final int WITH_SUMMARIES = 60;

    static ProgrammeView of(Reading reading, Fields sent, ProgrammeSearch search, ProgrammeMessages words) {
        SessionRows rows = reading.rows();
        List<SessionEntry> all = reading.programme().sessions();
        ProgrammeFilter filter = ProgrammeFilter.of(sent, reading.programme(), isDayOf(all, rows));
        Map<UUID, String> texts = filter.has(ProgrammeFilter.WORDS) ? search.of(reading.programme()) : Map.of();
        List<SessionEntry> found = all.stream()
                .filter(session -> filter.accepts(session, rows, texts.getOrDefault(session.guid(), "")))
                .toList();
        return new ProgrammeView(
                FilterViews.of(reading, rows, filter, words),
                Timetable.of(found, rows),
                reading.edition().city(),
                reading.zoneName(),
                found.size(),
                all.size(),
                found.size() <= WITH_SUMMARIES,
                reading.release().map(release -> release.number()).orElse(0),
                reading.release()
                        .map(release -> LocalDates.dateTime(release.publishedAt(), reading.zone(), reading.language()))
                        .orElse(""));
    }

    private static Predicate<LocalDate> isDayOf(List<SessionEntry> sessions, SessionRows rows) {
        Set<LocalDate> days = sessions.stream()
                .filter(SessionEntry::isScheduled)
                .map(rows::date)
                .collect(Collectors.toSet());
        return days::contains;
    }
}
