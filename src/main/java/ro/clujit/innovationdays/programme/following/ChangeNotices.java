package ro.clujit.innovationdays.programme.following;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ro.clujit.innovationdays.mail.Outbox.Addressee;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.release.Change;
import ro.clujit.innovationdays.programme.release.ProgrammeReleased;
import ro.clujit.innovationdays.programme.release.Releases;

/** Who is told of which release: those who follow something that it moved or cancelled. */
@ApplicationScoped
public class ChangeNotices implements PanacheRepositoryBase<ChangeNotice, UUID> {

    /** A session that is followed and new was cancelled before: it takes place after all. */
    private static final Set<Change.Kind> WORTH_A_LETTER =
            EnumSet.of(Change.Kind.MOVED, Change.Kind.CANCELLED, Change.Kind.NEW);

    private static final Set<Change.Kind> WORTH_A_WORD =
            EnumSet.of(Change.Kind.MOVED, Change.Kind.CANCELLED, Change.Kind.NEW, Change.Kind.RENAMED);

    private final Releases releases;
    private final Event<FollowersTold> told;

    ChangeNotices(Releases releases, Event<FollowersTold> told) {
        this.releases = releases;
        this.told = told;
    }

    /** Two statements, however many follow. */
    void released(@Observes ProgrammeReleased event) {
        UUID release = event.release().id();
        List<UUID> urgent = sessions(event.changes(), WORTH_A_LETTER);
        if (urgent.isEmpty()) {
            return;
        }
        getEntityManager()
                .createNativeQuery("""
                        insert into change_notice (id, follower_id, release_id, sessions)
                        select gen_random_uuid(), f.id, :release,
                               array(select s.session_guid from followed_session s
                                      where s.follower_id = f.id and s.confirmed_at is not null
                                        and s.session_guid in (:told))
                          from follower f
                         where f.edition_id = :edition and f.confirmed_at is not null
                           and exists (select 1 from followed_session s
                                        where s.follower_id = f.id and s.confirmed_at is not null
                                          and s.session_guid in (:urgent))
                        """)
                .setParameter("release", release)
                .setParameter("edition", event.edition().id())
                .setParameter("urgent", urgent)
                .setParameter("told", sessions(event.changes(), WORTH_A_WORD))
                .executeUpdate();
        List<Addressee> notices = getEntityManager()
                .createQuery(
                        "select n.id, f.email, f.language from ChangeNotice n join n.follower f"
                                + " where n.releaseId = ?1 order by n.id",
                        Object[].class)
                .setParameter(1, release)
                .getResultStream()
                .map(row -> new Addressee((UUID) row[0], "", (String) row[1], (Language) row[2]))
                .toList();
        told.fire(new FollowersTold(event.edition(), notices));
    }

    private static List<UUID> sessions(List<Change> changes, Set<Change.Kind> kinds) {
        return changes.stream()
                .filter(change -> kinds.contains(change.kind()))
                .map(Change::session)
                .distinct()
                .toList();
    }

    /** What this one is about: of what the release changed, what they followed when it did. */
    public List<Change> changesOf(ChangeNotice notice) {
        Set<UUID> follows = notice.sessions();
        return releases.changesOf(releases.byId(notice.releaseId()).orElseThrow()).stream()
                .filter(change -> WORTH_A_WORD.contains(change.kind()) && follows.contains(change.session()))
                .toList();
    }

    /** With all that a letter about it says. */
    public Optional<ChangeNotice> whole(UUID id) {
        return find(
                        "select n from ChangeNotice n join fetch n.follower f join fetch f.edition"
                                + " where n.id = ?1",
                        id)
                .firstResultOptional();
    }
}
