package ro.clujit.innovationdays.site.programme;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.programme.release.Change;
import ro.clujit.innovationdays.programme.release.Published;

/**
 * What a release said anew.
 *
 * @param published when, in words
 * @param changes none of the first release, whose sessions are all new
 * @param sessions how many sessions the first release had; 0 for a later one
 */
public record ChangesView(int number, String published, List<Line> changes, int sessions) {

    /**
     * @param slug of the session's page, or the speaker's
     * @param before where a session was, in words; empty unless that changed
     * @param after where it is; empty unless that is new
     * @param titleBefore empty unless it was renamed
     */
    public record Line(Change.Kind kind, String slug, Wording title, String titleBefore, String before, String after) {

        public boolean isOfSpeaker() {
            return kind == Change.Kind.SPEAKER;
        }
    }

    static ChangesView of(Published release, List<Change> changes, Reading reading) {
        boolean first = release.number() == 1;
        return new ChangesView(
                release.number(),
                LocalDates.dateTime(release.publishedAt(), reading.zone(), reading.language()),
                first
                        ? List.of()
                        : changes.stream().map(change -> line(change, reading)).toList(),
                first ? changes.size() : 0);
    }

    private static Line line(Change change, Reading reading) {
        Language language = reading.language();
        return new Line(
                change.kind(),
                change.slug(),
                Wording.of(change.title(), language),
                change.titleBefore() == null ? "" : change.titleBefore().in(language),
                words(change.before(), reading),
                words(change.after(), reading));
    }

    /** {@code joi, 15 aprilie 2027, 10:30–11:10, Sala Mare}; empty where neither time nor room is known. */
    private static String words(Change.Slot slot, Reading reading) {
        if (slot == null) {
            return "";
        }
        String when = slot.startsAt() == null
                ? ""
                : LocalDates.day(slot.startsAt().atZone(reading.zone()).toLocalDate(), reading.language()) + ", "
                        + LocalDates.time(slot.startsAt(), reading.zone()) + "–"
                        + LocalDates.time(slot.endsAt(), reading.zone());
        return Stream.of(when, slot.room()).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
