package ro.clujit.innovationdays.programme.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Themes;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.Appearance;
import ro.clujit.innovationdays.programme.Room;
import ro.clujit.innovationdays.programme.Rooms;
import ro.clujit.innovationdays.programme.Session;
import ro.clujit.innovationdays.programme.Sessions;
import ro.clujit.innovationdays.programme.Speaker;
import ro.clujit.innovationdays.programme.Track;
import ro.clujit.innovationdays.programme.Tracks;

/** The draft of a programme in the form in which releases are kept. */
@ApplicationScoped
public class Drafts {

    private final Themes themes;
    private final Tracks tracks;
    private final Rooms rooms;
    private final Sessions sessions;
    private final Releases releases;

    Drafts(Themes themes, Tracks tracks, Rooms rooms, Sessions sessions, Releases releases) {
        this.themes = themes;
        this.tracks = tracks;
        this.rooms = rooms;
        this.sessions = sessions;
        this.releases = releases;
    }

    /** As it would be if it were released now: what a preview shows. */
    public Snapshot of(Edition edition) {
        return Changes.following(releases.programme(edition), alone(edition));
    }

    /**
     * What releasing it now would change.
     *
     * @param draft as {@link #of} made it: whoever asks for the changes shows or keeps the draft as well
     */
    public List<Change> changes(Edition edition, Snapshot draft) {
        return Changes.between(releases.programme(edition), draft);
    }

    private Snapshot alone(Edition edition) {
        List<Session> all = sessions.of(edition);
        return new Snapshot(
                themes.of(edition).stream()
                        .map(theme -> new Snapshot.ThemeEntry(
                                theme.slug(), new Bilingual(theme.name(Language.ro), theme.name(Language.en))))
                        .toList(),
                tracks.of(edition).stream()
                        .map(track -> new Snapshot.TrackEntry(track.slug(), track.name()))
                        .toList(),
                rooms.of(edition).stream()
                        .map(room -> new Snapshot.RoomEntry(
                                room.id(), room.name(), room.capacity().orElse(null)))
                        .toList(),
                all.stream()
                        .flatMap(session -> session.appearances().stream())
                        .map(Appearance::speaker)
                        .distinct()
                        .map(Drafts::entry)
                        .sorted(Comparator.comparing(Snapshot.SpeakerEntry::name))
                        .toList(),
                all.stream().map(Drafts::entry).toList());
    }

    private static Snapshot.SpeakerEntry entry(Speaker speaker) {
        return new Snapshot.SpeakerEntry(
                speaker.id(),
                speaker.number(),
                speaker.code(),
                speaker.slug(),
                speaker.name(),
                speaker.organisation(),
                speaker.headline(),
                speaker.biography(),
                speaker.picture().orElse(null));
    }

    private static Snapshot.SessionEntry entry(Session session) {
        return new Snapshot.SessionEntry(
                session.guid(),
                session.number(),
                session.slug(),
                session.kind(),
                session.title(),
                session.subtitle(),
                session.summary(),
                session.description(),
                session.spoken(),
                session.track().map(Track::slug).orElse(null),
                session.theme().map(theme -> theme.slug()).orElse(null),
                session.room().map(Room::id).orElse(null),
                session.startsAt().orElse(null),
                session.endsAt().orElse(null),
                session.minutes().orElse(null),
                session.places().orElse(null),
                session.isCancelled(),
                0,
                session.appearances().stream()
                        .map(part -> new Snapshot.PartEntry(part.speaker().slug(), part.role()))
                        .toList());
    }
}
