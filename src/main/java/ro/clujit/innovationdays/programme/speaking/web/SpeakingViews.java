package ro.clujit.innovationdays.programme.speaking.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.platform.media.PictureView;
import ro.clujit.innovationdays.programme.release.Drafts;
import ro.clujit.innovationdays.programme.release.Releases;
import ro.clujit.innovationdays.programme.release.Snapshot;
import ro.clujit.innovationdays.programme.release.Snapshot.PartEntry;
import ro.clujit.innovationdays.programme.release.Snapshot.SessionEntry;
import ro.clujit.innovationdays.programme.release.Snapshot.SpeakerEntry;
import ro.clujit.innovationdays.programme.speaking.Field;
import ro.clujit.innovationdays.programme.speaking.Participation;
import ro.clujit.innovationdays.programme.speaking.Profile;
import ro.clujit.innovationdays.programme.speaking.SpeakerChange;
import ro.clujit.innovationdays.programme.speaking.SpeakerChanges;
import ro.clujit.innovationdays.programme.speaking.web.SpeakingView.Proposed;
import ro.clujit.innovationdays.programme.speaking.web.SpeakingView.SpokenSession;

/** Gathers what a speaker's own page shows. */
@ApplicationScoped
class SpeakingViews {

    private final Releases releases;
    private final Drafts drafts;
    private final SpeakerChanges changes;

    SpeakingViews(Releases releases, Drafts drafts, SpeakerChanges changes) {
        this.releases = releases;
        this.drafts = drafts;
        this.changes = changes;
    }

    /** What they last proposed laid over what is said of them. */
    Profile profile(Participation participation) {
        Profile is = Profile.of(participation.speaker());
        return changes.pending(participation.speaker())
                .map(change -> change.over(is))
                .orElse(is);
    }

    SpeakingView of(Participation participation, String token, Language language) {
        Edition edition = participation.edition();
        return new SpeakingView(
                token,
                participation.speaker().name(),
                edition.slug(),
                edition.name(language),
                edition.isExample(),
                SpeakingView.days(edition, language),
                SpeakingView.place(edition),
                sessions(edition, participation.speaker().id(), language),
                participation.attendance(),
                participation
                        .answeredAt()
                        .map(at -> LocalDates.dateTime(at, edition.zone(), language))
                        .orElse(""),
                participation.word(),
                picture(profile(participation)).orElse(null),
                changes.latest(participation.speaker())
                        .map(change -> proposed(change, edition, language))
                        .orElse(null));
    }

    static Optional<PictureView> picture(Profile profile) {
        String id = profile.text(Field.PICTURE);
        return id.isEmpty() ? Optional.empty() : Optional.of(new PictureView(UUID.fromString(id)));
    }

    private static Proposed proposed(SpeakerChange change, Edition edition, Language language) {
        return new Proposed(
                change.state(),
                LocalDates.dateTime(change.sentAt(), edition.zone(), language),
                change.isPending() ? "" : LocalDates.dateTime(change.decidedAt(), edition.zone(), language),
                change.approved().equals(change.wanted().keySet()),
                change.reason());
    }

    /** As the latest release has them, and after those what only the draft has. */
    private List<SpokenSession> sessions(Edition edition, UUID speaker, Language language) {
        Snapshot released = releases.programme(edition);
        List<SpokenSession> sessions = new ArrayList<>();
        Set<UUID> announced = new HashSet<>();
        for (SessionEntry session : released.sessions()) {
            if (speaks(session, speaker, released)) {
                announced.add(session.guid());
                sessions.add(spoken(session, released, edition, speaker, language, true));
            }
        }
        Snapshot draft = drafts.of(edition);
        draft.planned().stream()
                .filter(session -> speaks(session, speaker, draft) && !announced.contains(session.guid()))
                .map(session -> spoken(session, draft, edition, speaker, language, false))
                .forEach(sessions::add);
        sessions.sort(Comparator.comparing(SpokenSession::cancelled));
        return sessions;
    }

    private static boolean speaks(SessionEntry session, UUID speaker, Snapshot in) {
        return in.speakersOf(session).stream().anyMatch(entry -> entry.id().equals(speaker));
    }

    private static SpokenSession spoken(
            SessionEntry session, Snapshot in, Edition edition, UUID speaker, Language language, boolean announced) {
        List<SpeakerEntry> people = in.speakersOf(session);
        String own = people.stream()
                .filter(entry -> entry.id().equals(speaker))
                .map(SpeakerEntry::slug)
                .findFirst()
                .orElseThrow();
        return new SpokenSession(
                session.slug(),
                session.title().in(language),
                session.kind(),
                session.parts().stream()
                        .filter(part -> part.speaker().equals(own))
                        .map(PartEntry::role)
                        .findFirst()
                        .orElseThrow(),
                announced && edition.isPublic(),
                session.cancelled(),
                session.isScheduled()
                        ? LocalDates.span(session.startsAt(), session.endsAt(), edition.zone(), language)
                        : "",
                in.roomName(session),
                people.stream()
                        .filter(entry -> !entry.id().equals(speaker))
                        .map(SpeakerEntry::name)
                        .collect(Collectors.joining(", ")));
    }
}
