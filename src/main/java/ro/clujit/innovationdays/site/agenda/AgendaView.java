package ro.clujit.innovationdays.site.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.programme.release.Snapshot.SessionEntry;
import ro.clujit.innovationdays.site.programme.Reading;
import ro.clujit.innovationdays.site.programme.SessionRow;
import ro.clujit.innovationdays.site.programme.SessionRows;

/**
 * An agenda, by day.
 *
 * @param shared whether it came with an address, and is not the reader's own
 * @param kept whether all of it is in the reader's own
 * @param unscheduled what has no time yet
 * @param unknown numbers of no session of this programme, as they are written
 * @param numbers of its sessions, as addresses write them
 * @param zone what the edition's zone is called then
 */
public record AgendaView(
        boolean shared,
        boolean kept,
        int count,
        List<Day> days,
        List<Item> unscheduled,
        String unknown,
        String numbers,
        String zone) {

    /** @param date as ISO 8601 writes it */
    public record Day(String date, String title, List<Item> items) {}

    /** @param overlaps the sessions of the agenda that are on at the same time */
    public record Item(SessionRow session, List<SessionRow> overlaps) {}

    static AgendaView of(Agenda agenda, boolean shared, Agenda own, Reading reading) {
        SessionRows rows = reading.rows();
        List<SessionEntry> chosen = reading.programme().sessions().stream()
                .filter(session -> agenda.contains(session.number()))
                .toList();
        Map<LocalDate, List<SessionEntry>> byDay = chosen.stream()
                .filter(SessionEntry::isScheduled)
                .collect(Collectors.groupingBy(rows::date, TreeMap::new, Collectors.toList()));
        List<Integer> known = chosen.stream().map(SessionEntry::number).toList();
        return new AgendaView(
                shared,
                own.numbers().containsAll(known),
                chosen.size(),
                byDay.entrySet().stream()
                        .map(day -> new Day(
                                day.getKey().toString(),
                                rows.row(day.getValue().get(0)).day(),
                                items(day.getValue(), chosen, rows)))
                        .toList(),
                items(chosen.stream().filter(session -> !session.isScheduled()).toList(), List.of(), rows),
                agenda.numbers().stream()
                        .filter(number -> !known.contains(number))
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ")),
                new Agenda(known).written(),
                Optional.of(chosen)
                        .flatMap(all ->
                                all.stream().filter(SessionEntry::isScheduled).findFirst())
                        .map(session -> reading.zone(session.startsAt()))
                        .orElse(""));
    }

    private static List<Item> items(List<SessionEntry> sessions, List<SessionEntry> all, SessionRows rows) {
        return sessions.stream()
                .map(session -> new Item(
                        rows.row(session),
                        all.stream()
                                .filter(other -> overlaps(session, other))
                                .map(rows::row)
                                .toList()))
                .toList();
    }

    /** What is cancelled is in nobody's way. */
    private static boolean overlaps(SessionEntry one, SessionEntry other) {
        return !one.guid().equals(other.guid())
                && !one.cancelled()
                && !other.cancelled()
                && other.isScheduled()
                && one.startsAt().isBefore(other.endsAt())
                && other.startsAt().isBefore(one.endsAt());
    }
}
