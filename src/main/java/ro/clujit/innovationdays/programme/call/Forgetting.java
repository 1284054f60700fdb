package ro.clujit.innovationdays.programme.call;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ro.clujit.innovationdays.mail.Letters;

/**
 * Deletes what was not accepted, with its reviews, decisions and letters, twelve months after the edition's last day. The
 * form and the privacy page promise it. An edition that never had dates counts from the end of its call, once archived.
 */
@ApplicationScoped
class Forgetting {

    private final Submissions submissions;
    private final Letters letters;
    private final SubmissionRates rates;
    private final Clock clock;

    Forgetting(Submissions submissions, Letters letters, SubmissionRates rates, Clock clock) {
        this.submissions = submissions;
        this.letters = letters;
        this.rates = rates;
        this.clock = clock;
    }

    @Scheduled(every = "6h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forget() {
        Instant now = clock.instant();
        rates.forget(now);
        List<UUID> due = due(now);
        if (due.isEmpty()) {
            return;
        }
        letters.delete(
                "subjectId in ?1 or subjectId in (select d.id from Decision d where d.submission.id in ?1)", due);
        submissions.delete("id in ?1", due);
    }

    /** In each edition's own zone. */
    private List<UUID> due(Instant now) {
        List<?> found = submissions
                .getEntityManager()
                .createNativeQuery("""
                        select s.id
                          from submission s
                          join edition e on e.id = s.edition_id
                          left join call_for_papers c on c.edition_id = e.id
                         where s.state <> 'ACCEPTED'
                           and cast(cast(?1 as timestamptz) at time zone e.time_zone as date)
                               > coalesce(e.ends_on, case when e.state = 'ARCHIVED'
                                          then cast(c.closes_at at time zone e.time_zone as date) end)
                                 + interval '12 months'
                        """, UUID.class)
                .setParameter(1, now)
                .getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }
}
