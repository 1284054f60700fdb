package ro.clujit.innovationdays.programme;

import java.time.ZoneId;
import java.util.List;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;

/**
 * A session as a reader of one language sees it.
 *
 * @param line 1 to 6, which of the timetable's colours its track has; 0 without a track
 * @param until the time of day it ends, in the edition's zone; empty without a time
 */
public record SessionView(
        String slug,
        SessionKind kind,
        String title,
        String summary,
        Language spoken,
        String track,
        int line,
        String theme,
        String room,
        String until,
        List<SpeakerView> speakers) {

    private static final int COLOURS = 6;

    /** Somebody in a session. */
    public record SpeakerView(String name, String organisation, SpeakerRole role) {}

    static SessionView of(Session session, ZoneId zone, Language language) {
        return new SessionView(
                session.slug(),
                session.kind(),
                session.title(language),
                session.summary(language),
                session.spoken(),
                session.track().map(track -> track.name(language)).orElse(""),
                session.track()
                        .map(track -> (track.position() - 1) % COLOURS + 1)
                        .orElse(0),
                session.theme().map(theme -> theme.name(language)).orElse(""),
                session.room().map(Room::name).orElse(""),
                session.endsAt().map(end -> LocalDates.time(end, zone)).orElse(""),
                session.appearances().stream().map(SessionView::speaker).toList());
    }

    /** Whether it needs no more than its title: a pause. */
    public boolean isBreak() {
        return kind == SessionKind.BREAK;
    }

    /** Whether everybody is expected there. */
    public boolean isKeynote() {
        return kind == SessionKind.KEYNOTE;
    }

    private static SpeakerView speaker(Appearance appearance) {
        var speaker = appearance.speaker();
        return new SpeakerView(speaker.name(), speaker.organisation(), appearance.role());
    }
}
