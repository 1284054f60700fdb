package ro.clujit.innovationdays.programme.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Themes;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.web.Choice;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.programme.Rooms;
import ro.clujit.innovationdays.programme.SessionKind;
import ro.clujit.innovationdays.programme.SpeakerRole;
import ro.clujit.innovationdays.programme.Speakers;
import ro.clujit.innovationdays.programme.Tracks;

/**
 * What the form of a session offers to choose from.
 *
 * @param days empty while the edition's are not announced: then a day is written in
 * @param blanks rows to add people in
 * @param speakers as {@link SpeakerNames} finds them
 */
public record SessionChoices(
        List<Choice> kinds,
        List<Choice> languages,
        List<Choice> tracks,
        List<Choice> themes,
        List<Choice> rooms,
        List<Choice> days,
        List<Choice> roles,
        List<PersonRow.Blank> blanks,
        List<String> speakers) {

    /** Gathers them. */
    @ApplicationScoped
    static class Source {

        private final Tracks tracks;
        private final Themes themes;
        private final Rooms rooms;
        private final Speakers speakers;
        private final EditionDesk desk;

        Source(Tracks tracks, Themes themes, Rooms rooms, Speakers speakers, EditionDesk desk) {
            this.tracks = tracks;
            this.themes = themes;
            this.rooms = rooms;
            this.speakers = speakers;
            this.desk = desk;
        }

        SessionChoices of(Edition edition, Fields fields) {
            Language language = desk.language();
            return new SessionChoices(
                    kinds(),
                    Arrays.stream(Language.values())
                            .map(spoken ->
                                    new Choice(spoken.name(), desk.words().in_language(spoken)))
                            .toList(),
                    tracks(edition),
                    themes.of(edition).stream()
                            .map(theme -> new Choice(theme.slug(), theme.name(language)))
                            .toList(),
                    rooms(edition),
                    EditionDays.choices(edition, fields, language),
                    Arrays.stream(SpeakerRole.values())
                            .map(role -> new Choice(role.name(), desk.words().part(role)))
                            .toList(),
                    SessionPeople.BLANKS,
                    new SpeakerNames(speakers.byName()).labels());
        }

        List<Choice> kinds() {
            return Arrays.stream(SessionKind.values())
                    .map(kind -> new Choice(kind.name(), desk.words().kind(kind)))
                    .toList();
        }

        List<Choice> tracks(Edition edition) {
            return tracks.of(edition).stream()
                    .map(track -> new Choice(track.slug(), track.name().in(desk.language())))
                    .toList();
        }

        List<Choice> rooms(Edition edition) {
            return rooms.of(edition).stream()
                    .map(room -> new Choice(room.id().toString(), room.name()))
                    .toList();
        }
    }
}
