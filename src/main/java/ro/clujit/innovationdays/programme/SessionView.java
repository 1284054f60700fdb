package ro.clujit.innovationdays.programme;

import java.time.ZoneId;
import java.util.List;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.programme.release.Snapshot;
import ro.clujit.innovationdays.programme.release.Snapshot.SessionEntry;
import ro.clujit.innovationdays.programme.release.Snapshot.TrackEntry;

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

    static SessionView of(SessionEntry session, Snapshot programme, ZoneId zone, Language language) {
        int track = programme.tracks().stream().map(TrackEntry::slug).toList().indexOf(session.track());
        return new SessionView(
                session.slug(),
                session.kind(),
                session.title().in(language),
                session.summary().in(language),
                session.language(),
                programme
                        .track(session.track())
                        .map(entry -> entry.name().in(language))
                        .orElse(""),
                track < 0 ? 0 : track % COLOURS + 1,
                programme
                        .theme(session.theme())
                        .map(entry -> entry.name().in(language))
                        .orElse(""),
                programme.roomName(session),
                session.isScheduled() ? LocalDates.time(session.endsAt(), zone) : "",
                session.parts().stream()
                        .flatMap(part -> programme.speaker(part.speaker()).stream()
                                .map(speaker -> new SpeakerView(speaker.name(), speaker.organisation(), part.role())))
                        .toList());
    }

    /** Whether it needs no more than its title: a pause. */
    public boolean isBreak() {
        return kind == SessionKind.BREAK;
    }

    /** Whether everybody is expected there. */
    public boolean isKeynote() {
        return kind == SessionKind.KEYNOTE;
    }
}
