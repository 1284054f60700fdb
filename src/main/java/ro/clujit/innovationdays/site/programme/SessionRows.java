package ro.clujit.innovationdays.site.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.programme.release.Snapshot;
import ro.clujit.innovationdays.programme.release.Snapshot.RoomEntry;
import ro.clujit.innovationdays.programme.release.Snapshot.SessionEntry;
import ro.clujit.innovationdays.programme.release.Snapshot.SpeakerEntry;
import ro.clujit.innovationdays.programme.release.Snapshot.TrackEntry;

/** Writes the sessions of one programme for a reader of one language. */
public final class SessionRows {

    private static final int COLOURS = 6;

    private final ZoneId zone;
    private final Language reader;
    private final List<String> tracks;
    private final List<UUID> rooms;
    private final Map<String, TrackEntry> tracksBySlug;
    private final Map<UUID, RoomEntry> roomsById;
    private final Map<String, SpeakerEntry> speakersBySlug;
    private final Map<LocalDate, String> days = new HashMap<>();

    public SessionRows(Snapshot programme, ZoneId zone, Language reader) {
        this.zone = zone;
        this.reader = reader;
        this.tracks = programme.tracks().stream().map(TrackEntry::slug).toList();
        this.rooms = programme.rooms().stream().map(RoomEntry::id).toList();
        this.tracksBySlug = by(programme.tracks(), TrackEntry::slug);
        this.roomsById = by(programme.rooms(), RoomEntry::id);
        this.speakersBySlug = by(programme.speakers(), SpeakerEntry::slug);
    }

    public SessionRow row(SessionEntry session) {
        TrackEntry track = session.track() == null ? null : tracksBySlug.get(session.track());
        RoomEntry room = session.room() == null ? null : roomsById.get(session.room());
        boolean scheduled = session.isScheduled();
        return new SessionRow(
                session.number(),
                session.slug(),
                session.kind(),
                Wording.of(session.title(), reader),
                Wording.of(session.summary(), reader),
                session.language() == reader ? null : session.language(),
                track == null ? "" : track.name().in(reader),
                line(session),
                room == null ? "" : room.name(),
                scheduled ? date(session).toString() : "",
                scheduled ? days.computeIfAbsent(date(session), day -> LocalDates.day(day, reader)) : "",
                scheduled ? LocalDates.time(session.startsAt(), zone) : "",
                scheduled ? until(session.startsAt(), session.endsAt()) : "",
                session.parts().stream()
                        .flatMap(part -> Stream.ofNullable(speakersBySlug.get(part.speaker())))
                        .map(SpeakerEntry::name)
                        .collect(Collectors.joining(", ")),
                session.cancelled());
    }

    /** In the edition's zone. */
    public LocalDate date(SessionEntry session) {
        return session.startsAt().atZone(zone).toLocalDate();
    }

    /** 1 to 6, the same for all sessions of a track; 0 without one. */
    int line(SessionEntry session) {
        int track = tracks.indexOf(session.track());
        return track < 0 ? 0 : track % COLOURS + 1;
    }

    /** What happens at once: by track, then by room, as the organisers order them. */
    Comparator<SessionEntry> besideEachOther() {
        return Comparator.comparingInt((SessionEntry session) -> place(tracks.indexOf(session.track())))
                .thenComparingInt(session -> place(rooms.indexOf(session.room())))
                .thenComparing(SessionEntry::slug);
    }

    private String until(Instant start, Instant end) {
        ZonedDateTime last = end.atZone(zone);
        boolean sameDay = last.toLocalDate().equals(start.atZone(zone).toLocalDate())
                // Midnight closes the day before it.
                || last.toLocalTime().equals(LocalTime.MIDNIGHT)
                        && last.minusDays(1)
                                .toLocalDate()
                                .equals(start.atZone(zone).toLocalDate());
        return sameDay
                ? LocalDates.time(end, zone)
                : LocalDates.shortDay(last.toLocalDate(), reader) + ", " + LocalDates.time(end, zone);
    }

    /** What is in none comes last. */
    private static int place(int index) {
        return index < 0 ? Integer.MAX_VALUE : index;
    }

    /** A key that stands twice, which only a foreign hand could have written, is the first of them. */
    private static <K, T> Map<K, T> by(List<T> entries, Function<T, K> key) {
        return entries.stream().collect(Collectors.toMap(key, Function.identity(), (first, second) -> first));
    }
}
