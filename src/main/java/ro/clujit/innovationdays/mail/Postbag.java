package ro.clujit.innovationdays.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes letters out of the outbox to be sent, and writes down what became of them. Every instance takes from the same
 * outbox; the database sees to it that two never take the same letter.
 */
@ApplicationScoped
class Postbag {

    /** Past this time a sender counts as dead. Well past the longest a live one waits for the mail server. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private final Letters letters;
    private final Clock clock;

    Postbag(Letters letters, Clock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    /** The letter that has been due longest, now SENDING; one whose sender died is due when the lease has ended. */
    @Transactional
    Optional<Letter> take() {
        Instant now = clock.instant();
        List<Letter> taken = letters.getSession()
                .createNativeQuery("""
                        with taken as (
                            update letter set state = 'SENDING', attempts = attempts + 1, due_at = :lease
                             where id = (select id from letter
                                          where state in ('WAITING', 'RETRY', 'SENDING') and due_at <= :now
                                          order by due_at limit 1 for update skip locked)
                            returning *)
                        select * from taken
                        """, Letter.class)
                .setParameter("now", now)
                .setParameter("lease", now.plus(LEASE))
                .getResultList();
        return taken.stream().findFirst();
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
        letters.update(
                "state = ?1, sentAt = ?2, lastAnswer = null where id = ?3 and state = ?4 and attempts = ?5",
                LetterState.SENT,
                clock.instant(),
                letter.id(),
                LetterState.SENDING,
                letter.attempts());
    }

    /** Nothing is written by a sender that was so late that another has taken the letter since: attempts tell them apart. */
    @Transactional
    void failed(Letter letter, Answer answer) {
        Instant now = clock.instant();
        boolean isFinal = answer.isFinal(Duration.between(letter.createdAt(), now));
        letters.update(
                "state = ?1, dueAt = ?2, lastAnswer = ?3 where id = ?4 and state = ?5 and attempts = ?6",
                isFinal ? LetterState.GIVEN_UP : LetterState.RETRY,
                now.plus(RetryPause.after(letter.attempts())),
                answer.words(),
                letter.id(),
                LetterState.SENDING,
                letter.attempts());
    }
}
