package ro.clujit.innovationdays.site.programme;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionView;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.programme.release.Published;
import ro.clujit.innovationdays.programme.release.Snapshot;

/**
 * A programme with its reader: the latest release, or the draft that an organiser previews.
 *
 * @param release empty before the first, and for a draft
 */
public record Reading(
        Edition edition,
        EditionView view,
        EditionNav nav,
        Snapshot programme,
        Optional<Published> release,
        Language language) {

    ZoneId zone() {
        return edition.zone();
    }

    public SessionRows rows() {
        return new SessionRows(programme, zone(), language);
    }

    /** What the edition's zone is called at that moment. */
    public String zone(Instant at) {
        return LocalDates.zone(at.atZone(zone()).toLocalDate(), zone(), language);
    }

    /** What its zone is called when the programme begins; empty while nothing in it has a time. */
    String zoneName() {
        return programme.sessions().stream()
                .filter(Snapshot.SessionEntry::isScheduled)
                .findFirst()
                .map(session -> zone(session.startsAt()))
                .orElse("");
    }
}
