package ro.clujit.innovationdays.programme.exchange.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Themes;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.programme.Room;
import ro.clujit.innovationdays.programme.Rooms;
import ro.clujit.innovationdays.programme.TrackDrafting;
import ro.clujit.innovationdays.programme.Tracks;
import ro.clujit.innovationdays.programme.exchange.incoming.IncomingProgramme.IncomingRoom;
import ro.clujit.innovationdays.programme.exchange.incoming.IncomingProgramme.IncomingSession;

/** Finds the rooms, tracks and themes that a file names, and makes the rooms and tracks that there are not. */
@ApplicationScoped
class Surroundings {

    private final Rooms rooms;
    private final Tracks tracks;
    private final TrackDrafting trackDrafting;
    private final Themes themes;

    Surroundings(Rooms rooms, Tracks tracks, TrackDrafting trackDrafting, Themes themes) {
        this.rooms = rooms;
        this.tracks = tracks;
        this.trackDrafting = trackDrafting;
        this.themes = themes;
    }

    /** By names without case and diacritics; what was made is listed too. */
    record Found(
            Map<String, UUID> rooms,
            Map<String, String> tracks,
            Map<String, String> themes,
            List<String> newRooms,
            List<String> newTracks) {

        /** @param name null for none */
        UUID room(String name) {
            return name == null ? null : rooms.get(Text.folded(name));
        }

        String track(String name) {
            return name == null ? null : tracks.get(Text.folded(name));
        }

        /** Empty where there is none, which an import does not make: themes are what an edition is about. */
        Optional<String> theme(String name) {
            return Optional.ofNullable(themes.get(Text.folded(name)));
        }
    }

    Found provide(Edition edition, IncomingProgramme file) {
        var found = new Found(new HashMap<>(), new HashMap<>(), new HashMap<>(), new ArrayList<>(), new ArrayList<>());
        rooms.of(edition).forEach(room -> found.rooms().putIfAbsent(Text.folded(room.name()), room.id()));
        tracks.of(edition).forEach(track -> putBoth(found.tracks(), track.name(), track.slug()));
        themes.of(edition)
                .forEach(theme -> putBoth(
                        found.themes(), new Bilingual(theme.name(Language.ro), theme.name(Language.en)), theme.slug()));
        file.rooms().forEach(room -> provideRoom(edition, room, found));
        file.sessions().stream().filter(IncomingSession::isGood).forEach(session -> {
            provideRoom(edition, new IncomingRoom(session.room().value(), null), found);
            provideTrack(edition, session.track().value(), found);
        });
        return found;
    }

    private void provideRoom(Edition edition, IncomingRoom wanted, Found found) {
        if (wanted.name() != null && found.room(wanted.name()) == null) {
            var room = new Room(edition, found.rooms().size() + 1, wanted.name(), wanted.capacity());
            rooms.persistAndFlush(room);
            found.rooms().put(Text.folded(wanted.name()), room.id());
            found.newRooms().add(wanted.name());
        }
    }

    /** In both languages by the one name that there is. */
    private void provideTrack(Edition edition, String name, Found found) {
        if (name != null && found.track(name) == null) {
            String slug = trackDrafting
                    .add(edition.slug(), Bilingual.same(name))
                    .orElseThrow()
                    .slug();
            found.tracks().put(Text.folded(name), slug);
            found.newTracks().add(name);
        }
    }

    private static void putBoth(Map<String, String> slugs, Bilingual name, String slug) {
        for (Language language : Language.values()) {
            slugs.putIfAbsent(Text.folded(name.in(language)), slug);
        }
    }
}
