package ro.clujit.innovationdays.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.MutationQuery;

/**
 * Takes letters out of the outbox to be sent, and writes down what became of them. Every instance takes from the same
 * outbox; the database sees to it that two never take the same letter. Each taking is a lease with a name of its own: a
 * sender that was so late that another has taken the letter since writes nothing.
 */
@ApplicationScoped
class Postbag {

    /** Past this time a sender counts as dead. Well past the longest a live one waits for the mail server. */
    static final Duration LEASE = Duration.ofMinutes(5);

    /** The same before the conversation has begun: nothing is repeated if the sender lives after all. */
    static final Duration SHORT_LEASE = Duration.ofSeconds(30);

    /** Of an attempt's rows, so that a mail server that is away for a week leaves no thousands. */
    private static final int KEPT = 50;

    /**
     * What is lost with a crash of the database is a taking, which its lease would have ended. A change, though it changes
     * nothing: Hibernate keeps a plan for every single time that a value is selected by its class, and looks through all.
     */
    private static final String NEED_NOT_REACH_THE_DISK = "set local synchronous_commit to off";

    static final String TAKE = """
            with urgent as materialized (
                select id from letter
                 where state in ('WAITING', 'RETRY', 'SENDING') and not bulk and due_at <= :now
                 order by due_at limit :urgent for update skip locked),
            many as materialized (
                select id from letter
                 where state in ('WAITING', 'RETRY', 'SENDING') and bulk and due_at <= :now
                 order by due_at limit :bulk for update skip locked),
            taken as (
                update letter set state = 'SENDING', lease = gen_random_uuid(), begun_at = null,
                                  due_at = :lease
                 where id in (select id from urgent union all select id from many)
                returning *)
            select * from taken order by bulk, created_at, id
            """;

    private static final String BEGUN = """
            begun as (
                update letter set attempts = attempts + 1, begun_at = :now, due_at = :lease
                 where id = :id and lease = :token and begun_at is null
                returning id, attempts)
            insert into letter_attempt (letter_id, number, begun_at, instance)
            select id, attempts, :now, :instance
              from (select set_config('synchronous_commit', :commit, true)) c cross join begun
            """;

    private static final String SENT = """
            ended as (
                update letter set state = 'SENT', sent_at = :now, last_answer = null, lease = null, begun_at = null
                 where id = :sent and lease = :sentLease
                returning id, attempts)
            """;

    private static final String NOTED = """
            update letter_attempt a set ended_at = :now, outcome = 'TAKEN'
              from ended e where a.letter_id = e.id and a.number = e.attempts
            """;

    /** No letter is too old before; with the pauses between, it takes the better part of a day. */
    static final int LEAST_REFUSALS = 50;

    private final Letters letters;
    private final Clock clock;
    private final Event<LetterGivenUp> givenUp;
    private final String instance = Instance.name();

    Postbag(Letters letters, Clock clock, Event<LetterGivenUp> givenUp) {
        this.letters = letters;
        this.clock = clock;
        this.givenUp = givenUp;
    }

    /**
     * Takes those that have been due longest; they are SENDING then. Those whose sender died are due when the lease has
     * ended.
     *
     * @param urgent most letters that somebody waits for
     * @param bulk most letters that nobody waits for
     * @return those that somebody waits for first
     */
    @Transactional
    List<Letter> take(int urgent, int bulk) {
        Instant now = clock.instant();
        letters.getSession().createNativeMutationQuery(NEED_NOT_REACH_THE_DISK).executeUpdate();
        return letters.getSession()
                .createNativeQuery(TAKE, Letter.class)
                .setParameter("now", now)
                .setParameter("lease", now.plus(SHORT_LEASE))
                .setParameter("urgent", urgent)
                .setParameter("bulk", bulk)
                .getResultList();
    }

    /**
     * To be asked right before the mail server may come to have the letter. Renews the lease for as long as that can take.
     *
     * @return false if the letter is another's by now
     */
    @Transactional
    boolean begin(Letter letter) {
        return written(
                letters.getSession().createNativeMutationQuery("with " + BEGUN), letter, begun(clock.instant(), false));
    }

    /**
     * Begins a letter and, at one stroke, writes down that the one before was sent.
     *
     * @param durably whether that is on the disk then, with all that was written before; else it is in a moment
     * @return as {@link #begin}
     */
    @Transactional
    boolean begin(Letter letter, Letter sent, boolean durably) {
        Instant now = clock.instant();
        MutationQuery change = letters.getSession()
                .createNativeMutationQuery("with " + SENT + ", noted as (" + NOTED + " returning 1), " + BEGUN)
                .setParameter("sent", sent.id())
                .setParameter("sentLease", sent.lease().orElseThrow());
        return written(change, letter, begun(now, durably));
    }

    private Map<String, ?> begun(Instant now, boolean durably) {
        return Map.of("now", now, "lease", now.plus(LEASE), "instance", instance, "commit", durably ? "on" : "off");
    }

    /** Makes a letter due at once that waits for a later attempt or was given up. */
    @Transactional
    void makeDue(UUID letter) {
        letters.update(
                "state = ?1, dueAt = ?2 where id = ?3 and state in (?4, ?5)",
                LetterState.RETRY,
                clock.instant(),
                letter,
                LetterState.RETRY,
                LetterState.GIVEN_UP);
    }

    @Transactional
    void sent(Letter letter) {
        letters.getSession()
                .createNativeMutationQuery("with " + SENT + NOTED)
                .setParameter("sent", letter.id())
                .setParameter("sentLease", letter.lease().orElseThrow())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** It was refused itself, for now or for good: its next pause is longer. */
    @Transactional
    void failed(Letter letter, Answer answer) {
        Instant now = clock.instant();
        int refusals = letter.refusals() + 1;
        // An old letter that was addressed anew has its time before it again.
        Duration age = refusals < LEAST_REFUSALS ? Duration.ZERO : Duration.between(letter.createdAt(), now);
        LetterState next = answer.isFinal(age) ? LetterState.GIVEN_UP : LetterState.RETRY;
        boolean isWritten = ended(letter, answer, next, now.plus(RetryPause.after(refusals)), refusals);
        if (isWritten && next == LetterState.GIVEN_UP) {
            givenUp.fire(new LetterGivenUp(
                    letter.id(), letter.recipientAddress(), answer.isAboutRecipient(), answer.words()));
        }
    }

    /** It could not be handed over for a reason that is not its own: it is due with all others, after them. */
    @Transactional
    void heldUp(Letter letter, Answer answer, Instant until) {
        ended(letter, answer, LetterState.RETRY, until, letter.refusals());
    }

    private boolean ended(Letter letter, Answer answer, LetterState next, Instant due, int refusals) {
        boolean isWritten = written(
                letters.getSession().createNativeMutationQuery("""
                        with ended as (
                            update letter set state = :state, due_at = :due, last_answer = :words, refusals = :refusals,
                                              lease = null, begun_at = null
                             where id = :id and lease = :token
                            returning id, attempts)
                        update letter_attempt a set ended_at = :now, outcome = :outcome, words = :words
                          from ended e where a.letter_id = e.id and a.number = e.attempts
                        """),
                letter,
                Map.of(
                        "state", next.name(),
                        "due", due,
                        "words", answer.words(),
                        "refusals", refusals,
                        "now", clock.instant(),
                        "outcome", answer.outcome().name()));
        letters.getSession()
                .createNativeMutationQuery("delete from letter_attempt where letter_id = :id and number <= :old")
                .setParameter("id", letter.id())
                .setParameter("old", letter.attempts() + 1 - KEPT)
                .executeUpdate();
        return isWritten;
    }

    /** Gives back what was taken and not begun, as if it had not been taken. */
    @Transactional
    void release(Collection<Letter> taken) {
        unbegun("""
                update letter set state = case when attempts = 0 then 'WAITING' else 'RETRY' end, lease = null,
                                  due_at = case when attempts = 0 then created_at else :due end
                 where""", taken, Map.of("due", clock.instant()));
    }

    /** Keeps what was taken and not begun, once half of its lease has gone by. */
    @Transactional
    void renew(Collection<Letter> taken) {
        Instant due = clock.instant().plus(SHORT_LEASE);
        unbegun(
                "update letter set due_at = :due where due_at < :half and",
                taken,
                Map.of("due", due, "half", due.minus(SHORT_LEASE.dividedBy(2))));
    }

    private void unbegun(String change, Collection<Letter> taken, Map<String, ?> values) {
        if (!taken.isEmpty()) {
            var query = letters.getSession()
                    .createNativeMutationQuery(
                            change + " id in (:ids) and lease in (:leases) and begun_at is null and state = 'SENDING'")
                    .setParameterList("ids", taken.stream().map(Letter::id).toList())
                    .setParameterList(
                            "leases",
                            taken.stream()
                                    .map(Letter::lease)
                                    .flatMap(Optional::stream)
                                    .toList());
            values.forEach(query::setParameter);
            query.executeUpdate();
        }
    }

    private static boolean written(MutationQuery change, Letter letter, Map<String, ?> values) {
        change.setParameter("id", letter.id())
                .setParameter("token", letter.lease().orElseThrow());
        values.forEach(change::setParameter);
        return change.executeUpdate() == 1;
    }
}
