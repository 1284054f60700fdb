package ro.clujit.innovationdays.programme.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.web.PublicAddress;
import ro.clujit.innovationdays.programme.release.Change;
import ro.clujit.innovationdays.programme.release.Published;
import ro.clujit.innovationdays.programme.release.Snapshot;
import ro.clujit.innovationdays.programme.release.Snapshot.SessionEntry;
import ro.clujit.innovationdays.programme.release.Snapshot.SpeakerEntry;
import ro.clujit.innovationdays.programme.web.api.ProgrammeDocument.PartFacts;
import ro.clujit.innovationdays.programme.web.api.ProgrammeDocument.ReleaseFacts;
import ro.clujit.innovationdays.programme.web.api.ProgrammeDocument.RoomFacts;
import ro.clujit.innovationdays.programme.web.api.ProgrammeDocument.SessionFacts;
import ro.clujit.innovationdays.programme.web.api.ProgrammeDocument.SpeakerFacts;
import ro.clujit.innovationdays.programme.web.api.ProgrammeDocument.ThemeFacts;
import ro.clujit.innovationdays.programme.web.api.ProgrammeDocument.TrackFacts;

/** Composes what the API tells of programmes. */
@ApplicationScoped
class ProgrammeDocuments {

    private final PublicAddress address;

    ProgrammeDocuments(PublicAddress address) {
        this.address = address;
    }

    /** @param release null before the first, and for a draft */
    ProgrammeDocument of(Edition edition, ReleaseFacts release, Snapshot programme) {
        return new ProgrammeDocument(
                release,
                themes(programme),
                tracks(programme),
                rooms(programme),
                speakers(edition, programme),
                sessions(edition, programme));
    }

    static ReleaseFacts release(Published release, List<Change> changes) {
        return new ReleaseFacts(release.number(), release.publishedAt(), changes);
    }

    static List<ThemeFacts> themes(Snapshot programme) {
        return programme.themes().stream()
                .map(theme -> new ThemeFacts(theme.slug(), theme.name()))
                .toList();
    }

    static List<TrackFacts> tracks(Snapshot programme) {
        return programme.tracks().stream()
                .map(track -> new TrackFacts(track.slug(), track.name()))
                .toList();
    }

    static List<RoomFacts> rooms(Snapshot programme) {
        return programme.rooms().stream()
                .map(room -> new RoomFacts(room.id(), room.name(), room.capacity()))
                .toList();
    }

    List<SpeakerFacts> speakers(Edition edition, Snapshot programme) {
        return programme.speakers().stream()
                .map(speaker -> speaker(edition, speaker))
                .toList();
    }

    SpeakerFacts speaker(Edition edition, SpeakerEntry speaker) {
        return new SpeakerFacts(
                speaker.slug(),
                speaker.code(),
                speaker.name(),
                speaker.organisation(),
                speaker.headline(),
                speaker.biography(),
                picture(speaker.picture()),
                page(edition, "speakers", speaker.slug()));
    }

    List<SessionFacts> sessions(Edition edition, Snapshot programme) {
        return programme.sessions().stream()
                .map(session -> session(edition, programme, session))
                .toList();
    }

    SessionFacts session(Edition edition, Snapshot programme, SessionEntry session) {
        return new SessionFacts(
                session.guid(),
                session.number(),
                session.slug(),
                session.kind(),
                session.title(),
                session.subtitle(),
                session.summary(),
                session.description(),
                session.language(),
                session.track(),
                session.theme(),
                session.room(),
                programme.room(session.room()).map(Snapshot.RoomEntry::name).orElse(null),
                session.startsAt(),
                session.endsAt(),
                session.places(),
                session.cancelled(),
                session.sequence(),
                session.parts().stream()
                        .flatMap(part -> programme.speaker(part.speaker()).stream()
                                .map(speaker -> new PartFacts(part.speaker(), speaker.name(), part.role())))
                        .toList(),
                page(edition, "sessions", session.slug()));
    }

    private String picture(UUID picture) {
        return picture == null ? null : address.of("/media/" + picture + "/768.jpg");
    }

    private Bilingual page(Edition edition, String kind, String slug) {
        String path = "/editions/" + edition.slug() + "/" + kind + "/" + slug;
        return new Bilingual(address.of("/" + Language.ro + path), address.of("/" + Language.en + path));
    }
}
