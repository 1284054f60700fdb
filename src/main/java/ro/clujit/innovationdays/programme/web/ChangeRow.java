package ro.clujit.innovationdays.programme.web;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.ReleasingMessages;
import ro.clujit.innovationdays.programme.release.Change;

/**
 * A change that a release made, or would make, as an organiser reads it.
 *
 * @param number of the session; 0 where it is none that the draft still has
 * @param titleBefore empty unless it was renamed
 * @param before where it was; empty unless it was moved or cancelled
 * @param after where it is; empty unless it was moved or is new
 */
public record ChangeRow(int number, String title, String titleBefore, String before, String after) {

    /** Those of one kind, of which there is at least one. */
    public record Group(Change.Kind kind, List<ChangeRow> rows) {}

    /**
     * @param drafted the numbers of the sessions that the draft has
     * @param changes in the order of their kinds
     */
    static List<Group> groups(
            List<Change> changes, Set<Integer> drafted, ZoneId zone, Language language, ReleasingMessages words) {
        Map<Change.Kind, List<ChangeRow>> byKind = new LinkedHashMap<>();
        for (Change change : changes) {
            byKind.computeIfAbsent(change.kind(), kind -> new ArrayList<>())
                    .add(new ChangeRow(
                            drafted.contains(change.number()) ? change.number() : 0,
                            change.title().in(language),
                            change.titleBefore() == null
                                    ? ""
                                    : change.titleBefore().in(language),
                            slot(change.before(), zone, language, words),
                            slot(change.after(), zone, language, words)));
        }
        return byKind.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String slot(Change.Slot slot, ZoneId zone, Language language, ReleasingMessages words) {
        if (slot == null) {
            return "";
        }
        String when = slot.startsAt() == null
                ? words.no_time()
                : SlotWords.of(slot.startsAt(), slot.endsAt(), zone, language);
        return slot.room().isEmpty() ? when : when + ", " + slot.room();
    }
}
