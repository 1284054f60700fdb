package ro.clujit.innovationdays.programme.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.programme.release.Snapshot.SessionEntry;
import ro.clujit.innovationdays.programme.release.Snapshot.SpeakerEntry;

/** Compares a programme with the one released before it. */
final class Changes {

    private Changes() {}

    /**
     * The draft as it is to be released: what was released before and is no longer in it stays as cancelled, and each
     * session counts its own changes on.
     */
    static Snapshot following(Snapshot before, Snapshot draft) {
        Map<UUID, SessionEntry> released = byGuid(before);
        Set<UUID> kept = new HashSet<>();
        List<SessionEntry> sessions = new ArrayList<>();
        for (SessionEntry session : draft.sessions()) {
            kept.add(session.guid());
            SessionEntry earlier = released.get(session.guid());
            if (earlier != null) {
                sessions.add(session.counted(
                        earlier.sequence() + (isSameInCalendars(earlier, before, session, draft) ? 0 : 1)));
            } else if (!session.cancelled()) {
                sessions.add(session);
            }
        }
        before.sessions().stream()
                .filter(session -> !kept.contains(session.guid()))
                .map(session -> session.cancelled() ? session : session.gone(session.sequence() + 1))
                .forEach(sessions::add);
        sessions.sort(BY_TIME);
        return new Snapshot(
                draft.themes(),
                draft.tracks(),
                withRoomsOfTheGone(draft, before, sessions),
                withSpeakersOfTheGone(draft, before, sessions),
                List.copyOf(sessions));
    }

    static final Comparator<SessionEntry> BY_TIME = Comparator.comparing(
                    SessionEntry::startsAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(SessionEntry::number);

    /** Both as released; in the order of {@link Change.Kind}, and within a kind by time. */
    static List<Change> between(Snapshot before, Snapshot after) {
        Map<UUID, SessionEntry> earlier = byGuid(before);
        List<Change> changes = new ArrayList<>();
        for (SessionEntry session : after.sessions()) {
            SessionEntry was = earlier.get(session.guid());
            if (was == null || was.cancelled() && !session.cancelled()) {
                if (!session.cancelled()) {
                    changes.add(change(Change.Kind.NEW, session, null, null, slot(session, after)));
                }
            } else if (session.cancelled()) {
                if (!was.cancelled()) {
                    changes.add(change(Change.Kind.CANCELLED, session, null, slot(was, before), null));
                }
            } else {
                compare(was, before, session, after, changes);
            }
        }
        speakers(before, after).forEach(changes::add);
        changes.sort(Comparator.comparing(Change::kind));
        return List.copyOf(changes);
    }

    private static void compare(
            SessionEntry was, Snapshot before, SessionEntry session, Snapshot after, List<Change> changes) {
        if (!slot(was, before).equals(slot(session, after))) {
            changes.add(change(Change.Kind.MOVED, session, null, slot(was, before), slot(session, after)));
        }
        if (!was.title().equals(session.title())) {
            changes.add(change(Change.Kind.RENAMED, session, was.title(), null, null));
        }
        if (!saysTheSame(was, session)) {
            changes.add(change(Change.Kind.CHANGED, session, null, null, null));
        }
    }

    private static Change change(
            Change.Kind kind, SessionEntry session, Bilingual titleBefore, Change.Slot before, Change.Slot after) {
        return new Change(
                kind, session.guid(), session.number(), session.slug(), session.title(), titleBefore, before, after);
    }

    private static Stream<Change> speakers(Snapshot before, Snapshot after) {
        Map<UUID, SpeakerEntry> earlier = new HashMap<>();
        before.speakers().forEach(speaker -> earlier.put(speaker.id(), speaker));
        return after.speakers().stream()
                .filter(speaker -> earlier.containsKey(speaker.id())
                        && !earlier.get(speaker.id()).equals(speaker))
                .map(speaker -> new Change(
                        Change.Kind.SPEAKER,
                        null,
                        0,
                        speaker.slug(),
                        Bilingual.same(speaker.name()),
                        null,
                        null,
                        null));
    }

    /** What a calendar shows: RFC 5545 has the sequence count when that changes. */
    private static boolean isSameInCalendars(SessionEntry was, Snapshot before, SessionEntry is, Snapshot after) {
        return slot(was, before).equals(slot(is, after))
                && was.title().equals(is.title())
                && was.cancelled() == is.cancelled();
    }

    /** Time, room and title apart, which have changes of their own. */
    private static boolean saysTheSame(SessionEntry was, SessionEntry is) {
        return describes(was).equals(describes(is));
    }

    private static List<Object> describes(SessionEntry session) {
        List<Object> all = new ArrayList<>();
        all.add(session.kind());
        all.add(session.subtitle());
        all.add(session.summary());
        all.add(session.description());
        all.add(session.language());
        all.add(session.track());
        all.add(session.theme());
        all.add(session.places());
        all.add(session.parts());
        return all;
    }

    private static Change.Slot slot(SessionEntry session, Snapshot in) {
        return new Change.Slot(session.startsAt(), session.endsAt(), in.roomName(session));
    }

    private static Map<UUID, SessionEntry> byGuid(Snapshot snapshot) {
        Map<UUID, SessionEntry> sessions = new HashMap<>();
        snapshot.sessions().forEach(session -> sessions.put(session.guid(), session));
        return sessions;
    }

    /** A room that was taken out of the draft is still where a cancelled session would have been. */
    private static List<Snapshot.RoomEntry> withRoomsOfTheGone(
            Snapshot draft, Snapshot before, List<SessionEntry> sessions) {
        return Stream.concat(
                        draft.rooms().stream(),
                        before.rooms().stream()
                                .filter(room -> draft.room(room.id()).isEmpty())
                                .filter(room -> sessions.stream()
                                        .anyMatch(s -> room.id().equals(s.room()))))
                .toList();
    }

    private static List<SpeakerEntry> withSpeakersOfTheGone(
            Snapshot draft, Snapshot before, List<SessionEntry> sessions) {
        return Stream.concat(
                        draft.speakers().stream(),
                        before.speakers().stream()
                                .filter(speaker -> draft.speaker(speaker.slug()).isEmpty())
                                .filter(speaker -> sessions.stream()
                                        .flatMap(session -> session.parts().stream())
                                        .anyMatch(part -> part.speaker().equals(speaker.slug()))))
                .sorted(Comparator.comparing(SpeakerEntry::name))
                .toList();
    }
}
