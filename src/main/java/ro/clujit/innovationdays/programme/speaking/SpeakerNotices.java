package ro.clujit.innovationdays.programme.speaking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.programme.release.Change;
import ro.clujit.innovationdays.programme.release.ProgrammeReleased;
import ro.clujit.innovationdays.programme.release.Published;
import ro.clujit.innovationdays.programme.release.Releases;
import ro.clujit.innovationdays.programme.release.Snapshot;

/** Who is told of which release: the speakers who were invited and whose sessions it changed. */
@ApplicationScoped
public class SpeakerNotices implements PanacheRepositoryBase<SpeakerNotice, UUID> {

    private final Participations participations;
    private final Releases releases;
    private final Event<SpeakersTold> told;

    SpeakerNotices(Participations participations, Releases releases, Event<SpeakersTold> told) {
        this.participations = participations;
        this.releases = releases;
        this.told = told;
    }

    void released(@Observes ProgrammeReleased event) {
        Map<UUID, List<SpeakerNews.Item>> news = news(event.edition(), event.release(), event.changes());
        if (news.isEmpty()) {
            return;
        }
        List<SpeakerNotice> notices = participations.reachable(event.edition(), news.keySet()).stream()
                .map(participation ->
                        new SpeakerNotice(participation, event.release().id()))
                .toList();
        persist(notices);
        told.fire(new SpeakersTold(event.edition(), notices));
    }

    /** What this one is about; as long as the release is what it was, always the same. */
    public List<SpeakerNews.Item> newsOf(SpeakerNotice notice) {
        Participation participation = notice.participation();
        Published release = releases.byId(notice.releaseId()).orElseThrow();
        return news(participation.edition(), release, releases.changesOf(release))
                .getOrDefault(participation.speaker().id(), List.of());
    }

    private Map<UUID, List<SpeakerNews.Item>> news(Edition edition, Published release, List<Change> changes) {
        Snapshot before = releases.byNumber(edition, release.number() - 1)
                .map(releases::open)
                .orElse(Snapshot.EMPTY);
        return SpeakerNews.between(before, releases.open(release), changes);
    }

    /** With all that a letter about it says. */
    public Optional<SpeakerNotice> whole(UUID id) {
        return find(
                        "select n from SpeakerNotice n join fetch n.participation p join fetch p.edition"
                                + " join fetch p.speaker where n.id = ?1",
                        id)
                .firstResultOptional();
    }
}
