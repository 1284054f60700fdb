package ro.clujit.innovationdays.checkin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import ro.clujit.innovationdays.checkin.rules.Span;
import ro.clujit.innovationdays.edition.Edition;

/**
 * Makes instants of the days and hours of an edition, so that the rules of the door need no zone.
 *
 * @param days of the edition, in order; empty while they are not announced
 * @param today around which rehearsals are, whenever the edition is
 */
record GateTimes(ZoneId zone, List<LocalDate> days, LocalDate today) {

    /** A rehearsal lasts until the next morning, and a list that a phone has had for a day still holds. */
    private static final int DAYS_AROUND = 2;

    static GateTimes of(Edition edition, Instant now) {
        List<LocalDate> days = edition.startsOn()
                .map(from -> from.datesUntil(edition.endsOn().orElse(from).plusDays(1))
                        .toList())
                .orElse(List.of());
        return new GateTimes(edition.zone(), days, LocalDate.ofInstant(now, edition.zone()));
    }

    List<Span> open(GateTerms terms) {
        Collection<LocalDate> open = terms.days().isEmpty() && terms.opensAt() != null ? days : terms.days();
        return spans(open, terms.opensAt(), terms.closesAt());
    }

    /** Whole days. */
    List<Span> whole(Collection<LocalDate> some) {
        return spans(some, null, null);
    }

    /** That time of each day on which somebody may be scanned, and of the days around. */
    List<Instant> each(LocalTime time) {
        SortedSet<LocalDate> all = new TreeSet<>(days);
        for (int i = -DAYS_AROUND; i <= DAYS_AROUND; i++) {
            all.add(today.plusDays(i));
            if (!days.isEmpty()) {
                all.add(days.get(days.size() - 1).plusDays(Math.max(0, i)));
            }
        }
        return all.stream()
                .map(day -> day.atTime(time).atZone(zone).toInstant())
                .toList();
    }

    private List<Span> spans(Collection<LocalDate> some, LocalTime opens, LocalTime closes) {
        List<Span> spans = new ArrayList<>();
        for (LocalDate day : new TreeSet<>(some)) {
            Instant from = day.atTime(opens == null ? LocalTime.MIDNIGHT : opens)
                    .atZone(zone)
                    .toInstant();
            LocalTime end = closes == null ? LocalTime.MIDNIGHT : closes;
            boolean isNextDay = opens == null || !end.isAfter(opens);
            spans.add(new Span(
                    from,
                    (isNextDay ? day.plusDays(1) : day).atTime(end).atZone(zone).toInstant()));
        }
        return spans;
    }
}
