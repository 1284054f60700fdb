package ro.clujit.innovationdays.site.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.programme.SessionKind;
import ro.clujit.innovationdays.programme.release.Snapshot;
import ro.clujit.innovationdays.programme.release.Snapshot.SessionEntry;

/**
 * What an edition's first page shows of its programme: all of it where it is short, else what stands out of each day.
 *
 * @param timetable empty where the programme is long
 * @param days empty where it is short
 * @param people the first of those who speak
 * @param speakers how many there are
 * @param zone what the edition's zone is called when it begins
 */
public record EditionProgramme(
        int sessions,
        Timetable timetable,
        List<Day> days,
        List<PersonView> people,
        int speakers,
        String city,
        String zone) {

    /** @param more how many sessions the day has besides those that are shown */
    public record Day(String date, String title, List<SessionRow> sessions, int more) {}

    private static final int SHORT = 30;
    private static final int A_DAY = 4;
    private static final int PEOPLE = 12;

    public static EditionProgramme of(Reading reading) {
        Snapshot programme = reading.programme();
        SessionRows rows = reading.rows();
        boolean isShort = programme.sessions().size() <= SHORT;
        return new EditionProgramme(
                programme.sessions().size(),
                Timetable.of(isShort ? programme.sessions() : List.of(), rows),
                isShort ? List.of() : days(programme, rows),
                PersonView.all(programme, reading.language()).stream()
                        .limit(PEOPLE)
                        .toList(),
                programme.speakers().size(),
                reading.edition().city(),
                reading.zoneName());
    }

    private static List<Day> days(Snapshot programme, SessionRows rows) {
        Map<LocalDate, List<SessionEntry>> byDay = programme.planned().stream()
                .filter(session -> session.isScheduled() && session.kind() != SessionKind.BREAK)
                .collect(Collectors.groupingBy(rows::date, TreeMap::new, Collectors.toList()));
        return byDay.entrySet().stream()
                .map(day -> day(day.getKey(), day.getValue(), rows))
                .toList();
    }

    /** The keynotes; on a day without one, what it begins with. */
    private static Day day(LocalDate date, List<SessionEntry> sessions, SessionRows rows) {
        List<SessionEntry> keynotes = sessions.stream()
                .filter(session -> session.kind() == SessionKind.KEYNOTE)
                .limit(A_DAY)
                .toList();
        List<SessionRow> shown = (keynotes.isEmpty()
                        ? sessions.stream().limit(A_DAY).toList()
                        : keynotes)
                .stream().map(rows::row).toList();
        return new Day(date.toString(), shown.get(0).day(), shown, sessions.size() - shown.size());
    }

    public boolean isEmpty() {
        return sessions == 0;
    }

    public boolean isLong() {
        return !days.isEmpty();
    }
}
