package ro.clujit.innovationdays.letters.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.letters.NoteView;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;

/**
 * What every letter about an edition's days says of them, in words.
 *
 * @param when empty while the days are not announced
 * @param firstDay as {@code when}
 * @param doors when they open on the first day, with the zone; empty while that is not known
 */
record EditionFacts(String name, String when, String firstDay, String doors, String where) {

    static EditionFacts of(Edition edition, Language language) {
        Optional<LocalDate> from = edition.startsOn();
        return new EditionFacts(
                edition.name(language),
                from.map(day -> LocalDates.range(day, edition.endsOn().orElse(day), language))
                        .orElse(""),
                from.map(day -> LocalDates.day(day, language)).orElse(""),
                from.flatMap(day -> edition.opensAt()
                                .map(time -> LocalDates.day(day, language) + ", " + time + " "
                                        + LocalDates.zone(day, edition.zone(), language)))
                        .orElse(""),
                edition.venue().isEmpty() ? edition.city() : edition.venue() + ", " + edition.city());
    }

    /** As lines of a letter; what is not known is left out. */
    List<NoteView.Line> lines(ReminderLetterMessages words) {
        var lines = new ArrayList<NoteView.Line>();
        if (!when.isEmpty()) {
            lines.add(new NoteView.Line(words.when(), when));
        }
        if (!doors.isEmpty()) {
            lines.add(new NoteView.Line(words.doors(), doors));
        }
        lines.add(new NoteView.Line(words.where(), where));
        return lines;
    }
}
