package ro.clujit.innovationdays.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.text.Slugs;

/**
 * Makes and changes the sessions of a draft. Nothing here is public before a release. A change names the version that its
 * author saw, so that nobody overwrites what a colleague wrote meanwhile.
 */
@ApplicationScoped
public class Drafting {

    /** What came of it. */
    public enum Outcome {
        DONE,
        /** Somebody else changed it meanwhile. */
        STALE,
        NO_SUCH_SESSION,
        NO_SUCH_TRACK,
        NO_SUCH_THEME,
        NO_SUCH_ROOM,
        NO_SUCH_SPEAKER,
        SPEAKER_TWICE
    }

    /** @param session null unless it was done */
    public record Result(Outcome outcome, Session session) {
        static Result refused(Outcome outcome) {
            return new Result(outcome, null);
        }

        public boolean isDone() {
            return outcome == Outcome.DONE;
        }
    }

    private final Editions editions;
    private final Sessions sessions;
    private final SessionNumbers numbers;
    private final Placing placing;

    Drafting(Editions editions, Sessions sessions, SessionNumbers numbers, Placing placing) {
        this.editions = editions;
        this.sessions = sessions;
        this.numbers = numbers;
        this.placing = placing;
    }

    public Result add(String edition, SessionPlan plan) {
        return add(edition, plan, SessionPlan.Identity.NEW);
    }

    /** The edition is locked meanwhile, so that two new sessions do not get one slug. */
    @Transactional
    public Result add(String edition, SessionPlan plan, SessionPlan.Identity identity) {
        Optional<Edition> found = editions.lockBySlug(edition);
        if (found.isEmpty()) {
            return Result.refused(Outcome.NO_SUCH_SESSION);
        }
        Session session = make(found.get(), plan, identity);
        Outcome outcome = placing.apply(plan, session);
        if (outcome != Outcome.DONE) {
            return Result.refused(outcome);
        }
        sessions.persistAndFlush(session);
        return new Result(Outcome.DONE, session);
    }

    private Session make(Edition edition, SessionPlan plan, SessionPlan.Identity identity) {
        int number;
        if (identity.number() != null
                && sessions.byNumber(edition, identity.number()).isEmpty()) {
            number = identity.number();
            numbers.note(edition, number);
        } else {
            number = numbers.next(edition);
        }
        String wanted = identity.slug();
        String slug = wanted != null && sessions.bySlug(edition, wanted).isEmpty()
                ? wanted
                : Slugs.of(named(plan.title()), "session", taken -> sessions.bySlug(edition, taken)
                        .isPresent());
        UUID guid = identity.guid() == null ? UUID.randomUUID() : identity.guid();
        return new Session(edition, guid, number, slug, plan.kind(), plan.title(), plan.spoken());
    }

    /** @param version that the author of the change saw */
    @Transactional
    public Result change(String edition, int number, int version, SessionPlan plan) {
        return withSession(edition, number, version, session -> placing.apply(plan, session));
    }

    /** Puts it elsewhere; all null takes it off the timetable. */
    @Transactional
    public Result move(String edition, int number, int version, UUID room, Instant startsAt, Instant endsAt) {
        return withSession(
                edition,
                number,
                version,
                session -> placing.apply(SessionPlan.of(session).at(room, startsAt, endsAt), session));
    }

    @Transactional
    public Result cancel(String edition, int number, int version) {
        return withSession(edition, number, version, done(Session::cancel));
    }

    @Transactional
    public Result reinstate(String edition, int number, int version) {
        return withSession(edition, number, version, done(Session::reinstate));
    }

    /** Takes it out of the draft. Was it released, the next release says that it is cancelled. */
    @Transactional
    public Outcome remove(String edition, int number, int version) {
        return withSession(edition, number, version, done(sessions::delete)).outcome();
    }

    private interface Work {
        Outcome on(Session session);
    }

    private static Work done(Consumer<Session> work) {
        return session -> {
            work.accept(session);
            return Outcome.DONE;
        };
    }

    private Result withSession(String edition, int number, int version, Work work) {
        Optional<Session> found = sessions.lockByNumber(edition, number);
        if (found.isEmpty()) {
            return Result.refused(Outcome.NO_SUCH_SESSION);
        }
        Session session = found.get();
        if (session.version() != version) {
            return Result.refused(Outcome.STALE);
        }
        Outcome outcome = work.on(session);
        if (outcome != Outcome.DONE) {
            return Result.refused(outcome);
        }
        // The version that the answer tells is the one in the database.
        sessions.flush();
        return new Result(Outcome.DONE, session);
    }

    private static String named(Bilingual title) {
        return title.en().isEmpty() ? title.ro() : title.en();
    }
}
