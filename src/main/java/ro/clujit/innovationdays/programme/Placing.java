package ro.clujit.innovationdays.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Theme;
import ro.clujit.innovationdays.edition.Themes;

/** Writes a plan into a session, once all that it names is found to exist; else the session stays as it was. */
@ApplicationScoped
class Placing {

    private final Tracks tracks;
    private final Themes themes;
    private final Rooms rooms;
    private final Speakers speakers;

    Placing(Tracks tracks, Themes themes, Rooms rooms, Speakers speakers) {
        this.tracks = tracks;
        this.themes = themes;
        this.rooms = rooms;
        this.speakers = speakers;
    }

    Drafting.Outcome apply(SessionPlan plan, Session session) {
        Edition edition = session.edition();
        Optional<Track> track = tracks.bySlug(edition, plan.track());
        if (plan.track() != null && track.isEmpty()) {
            return Drafting.Outcome.NO_SUCH_TRACK;
        }
        Optional<Theme> theme = themes.bySlug(edition, plan.theme());
        if (plan.theme() != null && theme.isEmpty()) {
            return Drafting.Outcome.NO_SUCH_THEME;
        }
        Optional<Room> room = rooms.byId(edition, plan.room());
        if (plan.room() != null && room.isEmpty()) {
            return Drafting.Outcome.NO_SUCH_ROOM;
        }
        List<Appearance> people = new ArrayList<>();
        Set<UUID> known = new HashSet<>();
        for (SessionPlan.Part part : plan.parts()) {
            Optional<Speaker> speaker = speakers.findByIdOptional(part.speaker());
            if (speaker.isEmpty()) {
                return Drafting.Outcome.NO_SUCH_SPEAKER;
            }
            if (!known.add(part.speaker())) {
                return Drafting.Outcome.SPEAKER_TWICE;
            }
            people.add(new Appearance(speaker.get(), part.role()));
        }
        session.hold(plan.kind(), plan.spoken());
        session.title(plan.title());
        session.subtitle(plan.subtitle());
        session.summarise(plan.summary());
        session.describe(plan.description());
        session.classify(track.orElse(null), theme.orElse(null));
        session.schedule(room.orElse(null), plan.startsAt(), plan.endsAt());
        session.measure(plan.minutes(), plan.places());
        if (!people.equals(session.appearances())) {
            session.feature(people);
        }
        return Drafting.Outcome.DONE;
    }
}
