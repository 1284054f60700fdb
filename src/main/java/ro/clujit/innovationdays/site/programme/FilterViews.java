package ro.clujit.innovationdays.site.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.programme.ProgrammeMessages;
import ro.clujit.innovationdays.programme.SessionKind;
import ro.clujit.innovationdays.programme.release.Snapshot.SessionEntry;
import ro.clujit.innovationdays.programme.release.Snapshot.ThemeEntry;
import ro.clujit.innovationdays.programme.release.Snapshot.TrackEntry;
import ro.clujit.innovationdays.site.programme.FilterView.Chip;
import ro.clujit.innovationdays.site.programme.FilterView.Choice;
import ro.clujit.innovationdays.site.programme.FilterView.Day;
import ro.clujit.innovationdays.site.programme.FilterView.Group;

/** Writes the form for looking for something in one programme. */
final class FilterViews {

    private final Reading reading;
    private final ProgrammeFilter filter;
    private final ProgrammeMessages words;
    private final List<SessionEntry> sessions;

    private FilterViews(Reading reading, ProgrammeFilter filter, ProgrammeMessages words) {
        this.reading = reading;
        this.filter = filter;
        this.words = words;
        this.sessions = reading.programme().sessions();
    }

    static FilterView of(Reading reading, SessionRows rows, ProgrammeFilter filter, ProgrammeMessages words) {
        var views = new FilterViews(reading, filter, words);
        List<Day> days = views.days(rows);
        List<Group> groups = views.groups();
        return new FilterView(
                filter.value(ProgrammeFilter.WORDS),
                filter.value(ProgrammeFilter.DAY),
                days,
                groups,
                views.chips(groups),
                filter.ignored());
    }

    private List<Day> days(SessionRows rows) {
        Map<LocalDate, Long> perDay = sessions.stream()
                .filter(SessionEntry::isScheduled)
                .collect(Collectors.groupingBy(rows::date, TreeMap::new, Collectors.counting()));
        if (perDay.size() < 2) {
            return List.of();
        }
        List<Day> days = new ArrayList<>();
        days.add(new Day(
                words.all_days(),
                filter.queryWithout(ProgrammeFilter.DAY),
                sessions.size(),
                !filter.has(ProgrammeFilter.DAY)));
        perDay.forEach((day, count) -> days.add(new Day(
                LocalDates.weekday(day, reading.language()),
                filter.queryWith(ProgrammeFilter.DAY, day.toString()),
                count.intValue(),
                day.toString().equals(filter.value(ProgrammeFilter.DAY)))));
        return days;
    }

    /** A group in which there is nothing to choose between is left out. */
    private List<Group> groups() {
        return Stream.of(
                        group(
                                ProgrammeFilter.TRACK,
                                words.track(),
                                reading.programme().tracks(),
                                TrackEntry::slug,
                                track -> in(track.name()),
                                SessionEntry::track),
                        group(
                                ProgrammeFilter.THEME,
                                words.theme_of(),
                                reading.programme().themes(),
                                ThemeEntry::slug,
                                theme -> in(theme.name()),
                                SessionEntry::theme),
                        group(
                                ProgrammeFilter.KIND,
                                words.kind_of(),
                                Arrays.asList(SessionKind.values()),
                                ProgrammeFilter::name,
                                words::kind,
                                session -> ProgrammeFilter.name(session.kind())),
                        group(
                                ProgrammeFilter.LANGUAGE,
                                words.language(),
                                Arrays.asList(Language.values()),
                                Language::name,
                                words::spoken,
                                session -> session.language().name()))
                .filter(group ->
                        group.choices().size() > 1 || group.choices().stream().anyMatch(Choice::chosen))
                .toList();
    }

    private <T> Group group(
            String name,
            String label,
            List<T> values,
            Function<T, String> value,
            Function<T, String> text,
            Function<SessionEntry, String> of) {
        Map<String, Long> counts = sessions.stream()
                .filter(session -> of.apply(session) != null)
                .collect(Collectors.groupingBy(of, Collectors.counting()));
        return new Group(
                name,
                label,
                values.stream()
                        .map(each -> new Choice(
                                value.apply(each),
                                text.apply(each),
                                counts.getOrDefault(value.apply(each), 0L).intValue(),
                                value.apply(each).equals(filter.value(name))))
                        .filter(choice -> choice.count() > 0 || choice.chosen())
                        .toList());
    }

    private List<Chip> chips(List<Group> groups) {
        List<Chip> chips = new ArrayList<>();
        if (filter.has(ProgrammeFilter.WORDS)) {
            chips.add(new Chip(
                    words.looked_for(filter.value(ProgrammeFilter.WORDS)), filter.queryWithout(ProgrammeFilter.WORDS)));
        }
        if (filter.has(ProgrammeFilter.DAY)) {
            chips.add(new Chip(
                    LocalDates.weekday(LocalDate.parse(filter.value(ProgrammeFilter.DAY)), reading.language()),
                    filter.queryWithout(ProgrammeFilter.DAY)));
        }
        groups.forEach(group -> group.choices().stream()
                .filter(Choice::chosen)
                .forEach(choice -> chips.add(new Chip(choice.label(), filter.queryWithout(group.name())))));
        return chips;
    }

    private String in(Bilingual text) {
        return text.in(reading.language());
    }
}
