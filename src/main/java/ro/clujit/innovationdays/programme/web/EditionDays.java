package ro.clujit.innovationdays.programme.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.platform.web.Choice;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.programme.Session;

/** The days that an edition's timetable has. */
final class EditionDays {

    /** More than any forum takes: a slip in an edition's dates makes no endless page. */
    private static final int MOST = 31;

    private EditionDays() {}

    /** Those that are announced, and those on which sessions were put all the same; in their order. */
    static SortedSet<LocalDate> of(Edition edition, Collection<Session> sessions) {
        SortedSet<LocalDate> days = new TreeSet<>();
        edition.startsOn().ifPresent(first -> first.datesUntil(
                        edition.endsOn().orElse(first).plusDays(1))
                .limit(MOST)
                .forEach(days::add));
        sessions.stream()
                .filter(session -> !session.isCancelled())
                .flatMap(session -> session.startsAt().stream())
                .map(at -> at.atZone(edition.zone()).toLocalDate())
                .forEach(days::add);
        return days;
    }

    /** To choose from in a form, with the one that is in it, whatever it is. */
    static List<Choice> choices(Edition edition, Fields fields, Language language) {
        SortedSet<LocalDate> days = of(edition, List.of());
        if (!days.isEmpty() && !fields.value("day").isEmpty()) {
            try {
                days.add(LocalDate.parse(fields.value("day")));
            } catch (DateTimeParseException e) {
                // The field has its remark already; it can only be chosen anew.
                return choices(days, language);
            }
        }
        return choices(days, language);
    }

    private static List<Choice> choices(SortedSet<LocalDate> days, Language language) {
        return days.stream()
                .map(day -> new Choice(day.toString(), LocalDates.day(day, language)))
                .toList();
    }
}
