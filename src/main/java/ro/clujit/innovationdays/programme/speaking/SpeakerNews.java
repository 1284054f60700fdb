package ro.clujit.innovationdays.programme.speaking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.programme.release.Change;
import ro.clujit.innovationdays.programme.release.Snapshot;
import ro.clujit.innovationdays.programme.release.Snapshot.PartEntry;
import ro.clujit.innovationdays.programme.release.Snapshot.SessionEntry;
import ro.clujit.innovationdays.programme.release.Snapshot.SpeakerEntry;

/** What a release tells each speaker anew of their own sessions. */
public final class SpeakerNews {

    /** What it is, for the one who reads it. */
    public enum What {
        /** They have a part in it that they had not before. */
        NEW,
        MOVED,
        RENAMED,
        CANCELLED,
        /** They no longer have a part in it. */
        LEFT,
        /** It was cancelled, and is no longer. */
        BACK
    }

    /** @param change has {@code before} and {@code after} where {@code what} has them */
    public record Item(What what, Change change) {}

    private final Snapshot before;
    private final Snapshot after;
    private final Map<UUID, List<Item>> items = new LinkedHashMap<>();

    private SpeakerNews(Snapshot before, Snapshot after) {
        this.before = before;
        this.after = after;
    }

    /**
     * @param before the release before; an empty programme if there was none
     * @param changes between the two
     * @return by the ids of the speakers, those left out who have nothing to learn
     */
    public static Map<UUID, List<Item>> between(Snapshot before, Snapshot after, List<Change> changes) {
        var news = new SpeakerNews(before, after);
        changes.stream()
                .filter(change -> change.session() != null)
                .collect(Collectors.groupingBy(Change::session, LinkedHashMap::new, Collectors.toList()))
                .forEach(news::session);
        return news.items;
    }

    private void session(UUID guid, List<Change> changes) {
        SessionEntry session = after.session(guid).orElseThrow();
        Set<UUID> had = before.session(guid).map(was -> people(was, before)).orElse(Set.of());
        Set<UUID> have = people(session, after);
        Change first = changes.get(0);
        for (UUID speaker : union(had, have)) {
            if (!have.contains(speaker)) {
                add(speaker, new Item(What.LEFT, first));
            } else if (had.contains(speaker)) {
                changes.forEach(change -> same(speaker, change));
            } else if (!session.cancelled()) {
                add(speaker, new Item(What.NEW, at(session, first)));
            }
        }
    }

    private void same(UUID speaker, Change change) {
        switch (change.kind()) {
            case CANCELLED -> add(speaker, new Item(What.CANCELLED, change));
            case MOVED -> add(speaker, new Item(What.MOVED, change));
            case RENAMED -> add(speaker, new Item(What.RENAMED, change));
            case NEW -> add(speaker, new Item(What.BACK, change));
            case CHANGED, SPEAKER -> {
                // Its texts: who wrote them knows.
            }
        }
    }

    private void add(UUID speaker, Item item) {
        items.computeIfAbsent(speaker, id -> new ArrayList<>()).add(item);
    }

    private Change at(SessionEntry session, Change change) {
        return new Change(
                Change.Kind.NEW,
                session.guid(),
                session.number(),
                session.slug(),
                change.title(),
                null,
                null,
                new Change.Slot(session.startsAt(), session.endsAt(), after.roomName(session)));
    }

    private static Set<UUID> people(SessionEntry session, Snapshot in) {
        return session.parts().stream()
                .map(PartEntry::speaker)
                .flatMap(slug -> in.speaker(slug).stream())
                .map(SpeakerEntry::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<UUID> union(Set<UUID> one, Set<UUID> other) {
        Set<UUID> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return all;
    }
}
