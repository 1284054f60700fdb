package ro.clujit.innovationdays.programme.release;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.SessionKind;
import ro.clujit.innovationdays.programme.SpeakerRole;
import ro.clujit.innovationdays.programme.release.Snapshot.PartEntry;
import ro.clujit.innovationdays.programme.release.Snapshot.RoomEntry;
import ro.clujit.innovationdays.programme.release.Snapshot.SessionEntry;
import ro.clujit.innovationdays.programme.release.Snapshot.SpeakerEntry;
import ro.clujit.innovationdays.programme.release.Snapshot.TrackEntry;

/** Sessions of snapshots for tests, of which only what a test is about need be said. */
public final class SnapshotSamples {

    private final int number;
    private final String slug;
    private Bilingual title;
    private Bilingual summary = Bilingual.NOTHING;
    private String track;
    private UUID room;
    private Instant startsAt;
    private Instant endsAt;
    private Integer minutes;
    private Integer places;
    private boolean cancelled;
    private final List<PartEntry> parts = new ArrayList<>();

    private SnapshotSamples(int number, String slug, String title) {
        this.number = number;
        this.slug = slug;
        this.title = Bilingual.same(title);
    }

    /** A talk; the same number is the same session. */
    public static SnapshotSamples session(int number, String slug, String title) {
        return new SnapshotSamples(number, slug, title);
    }

    public SnapshotSamples in(TrackEntry track) {
        this.track = track.slug();
        return this;
    }

    public SnapshotSamples in(RoomEntry room) {
        this.room = room.id();
        return this;
    }

    public SnapshotSamples from(Instant startsAt, Instant endsAt) {
        this.startsAt = startsAt;
        this.endsAt = endsAt;
        return this;
    }

    public SnapshotSamples by(SpeakerEntry speaker) {
        parts.add(new PartEntry(speaker.slug(), SpeakerRole.SPEAKER));
        return this;
    }

    public SnapshotSamples saying(String summary) {
        this.summary = Bilingual.same(summary);
        return this;
    }

    public SnapshotSamples measuring(Integer minutes, Integer places) {
        this.minutes = minutes;
        this.places = places;
        return this;
    }

    public SnapshotSamples cancelled() {
        this.cancelled = true;
        return this;
    }

    public SessionEntry entry() {
        return new SessionEntry(
                new UUID(0, number),
                number,
                slug,
                SessionKind.TALK,
                title,
                Bilingual.NOTHING,
                summary,
                Bilingual.NOTHING,
                Language.ro,
                track,
                null,
                room,
                startsAt,
                endsAt,
                minutes,
                places,
                cancelled,
                0,
                List.copyOf(parts));
    }

    public static SpeakerEntry speaker(int number, String slug, String name) {
        return new SpeakerEntry(
                new UUID(1, number), number, "S" + number, slug, name, "", Bilingual.NOTHING, Bilingual.NOTHING, null);
    }

    public static RoomEntry room(int number, String name, Integer capacity) {
        return new RoomEntry(new UUID(2, number), name, capacity);
    }
}
