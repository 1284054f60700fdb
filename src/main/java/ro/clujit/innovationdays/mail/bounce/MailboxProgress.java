package ro.clujit.innovationdays.mail.bounce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;

/** How far a mailbox was read, and who reads it: a row in the database, since every instance of the service would. */
@ApplicationScoped
public class MailboxProgress {

    /** Well past the longest that a living reader takes. */
    static final Duration LEASE = Duration.ofMinutes(10);

    /** Messages that the server cannot give are passed by after so many tries. */
    private static final int TRIES = 3;

    /** Where to go on. */
    record Place(String mailbox, UUID reader, long validity, long last) {}

    private final Session database;
    private final Clock clock;

    MailboxProgress(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @return empty while another reads it */
    @Transactional
    Optional<Place> take(String mailbox) {
        UUID reader = UUID.randomUUID();
        Instant now = clock.instant();
        database.createNativeMutationQuery(
                        "insert into report_mailbox (name) values (:name) on conflict (name) do nothing")
                .setParameter("name", mailbox)
                .executeUpdate();
        List<Object[]> taken = database.createNativeQuery("""
                        with taken as (
                            update report_mailbox set reader = :reader, lease_until = :until
                             where name = :name and (lease_until is null or lease_until <= :now)
                            returning uid_validity, last_uid)
                        select * from taken
                        """, Object[].class)
                .setParameter("reader", reader)
                .setParameter("until", now.plus(LEASE))
                .setParameter("name", mailbox)
                .setParameter("now", now)
                .getResultList();
        return taken.stream()
                .map(row -> new Place(mailbox, reader, ((Number) row[0]).longValue(), ((Number) row[1]).longValue()))
                .findFirst();
    }

    /** The folder was made anew: from its beginning. What was written down before is known by what it says. */
    @Transactional
    Place restart(Place place, long validity) {
        update("uid_validity = :validity, last_uid = 0, failing_uid = 0, failures = 0", place)
                .setParameter("validity", validity)
                .executeUpdate();
        return new Place(place.mailbox(), place.reader(), validity, 0);
    }

    /** Never back. */
    @Transactional
    void readTo(Place place, long uid) {
        update("last_uid = greatest(last_uid, :uid)", place)
                .setParameter("uid", uid)
                .executeUpdate();
    }

    /** @return whether it failed so often that it is passed by */
    @Transactional
    boolean failed(Place place, long uid) {
        update("failures = case when failing_uid = :uid then failures + 1 else 1 end, failing_uid = :uid", place)
                .setParameter("uid", uid)
                .executeUpdate();
        Number failures = (Number)
                database.createNativeQuery("select failures from report_mailbox where name = :name", Integer.class)
                        .setParameter("name", place.mailbox())
                        .getSingleResult();
        return failures.intValue() >= TRIES;
    }

    /** @param fault why it could not be read; empty where it could */
    @Transactional
    void release(Place place, String fault) {
        Instant now = clock.instant();
        update(
                        fault.isEmpty()
                                ? "reader = null, lease_until = null, fault = '', read_at = :now"
                                : "reader = null, lease_until = null, fault = :fault",
                        place)
                .setParameter(fault.isEmpty() ? "now" : "fault", fault.isEmpty() ? now : fault)
                .executeUpdate();
    }

    /** Why mailboxes could not be read last, in English, for whoever runs the service; usually none. */
    @Transactional
    public List<String> faults() {
        return database.createNativeQuery(
                        "select fault from report_mailbox where fault <> '' order by name", String.class)
                .getResultList();
    }

    private MutationQuery update(String what, Place place) {
        return database.createNativeMutationQuery(
                        "update report_mailbox set " + what + " where name = :name and reader = :reader")
                .setParameter("name", place.mailbox())
                .setParameter("reader", place.reader());
    }
}
