package ro.clujit.innovationdays.programme.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.programme.Sessions;
import ro.clujit.innovationdays.programme.Tracks;
import ro.clujit.innovationdays.programme.release.Conflicts;
import ro.clujit.innovationdays.programme.release.Drafts;
import ro.clujit.innovationdays.programme.release.Published;
import ro.clujit.innovationdays.programme.release.Releases;
import ro.clujit.innovationdays.programme.release.Snapshot;
import ro.clujit.innovationdays.programme.web.api.DraftDocument.ConflictFacts;
import ro.clujit.innovationdays.programme.web.api.DraftDocument.DraftSession;

/** Gathers what the API tells of a draft. */
@ApplicationScoped
class DraftParts {

    private final Drafts drafts;
    private final Releases releases;
    private final Tracks tracks;
    private final Sessions sessions;

    DraftParts(Drafts drafts, Releases releases, Tracks tracks, Sessions sessions) {
        this.drafts = drafts;
        this.releases = releases;
        this.tracks = tracks;
        this.sessions = sessions;
    }

    DraftDocument of(Edition edition) {
        Snapshot draft = drafts.of(edition);
        return new DraftDocument(
                releases.latest(edition).map(Published::number).orElse(0),
                drafts.changes(edition, draft),
                Conflicts.in(draft, edition).stream().map(ConflictFacts::of).toList(),
                ProgrammeDocuments.themes(draft),
                tracks.of(edition).stream().map(DraftTracksApi::facts).toList(),
                ProgrammeDocuments.rooms(draft),
                sessions.of(edition).stream().map(DraftSession::of).toList());
    }
}
