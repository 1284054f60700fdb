package ro.clujit.innovationdays.letters.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;
import ro.clujit.innovationdays.account.Account;
import ro.clujit.innovationdays.mail.Outbox;
import ro.clujit.innovationdays.platform.database.OrderedIds;
import ro.clujit.innovationdays.platform.locale.Language;

/** Sends an organiser what they wrote, to their own address and nobody else's. */
@ApplicationScoped
public class TryingOut {

    /** Within {@link #WITHIN}, of one announcement. */
    public static final int MOST = 10;

    private static final Duration WITHIN = Duration.ofHours(1);

    private final Announcements announcements;
    private final Outbox outbox;
    private final Session database;
    private final Clock clock;

    TryingOut(Announcements announcements, Outbox outbox, Session database, Clock clock) {
        this.announcements = announcements;
        this.outbox = outbox;
        this.database = database;
        this.clock = clock;
    }

    /** @return false if that was done often enough for now, or it says nothing in this language */
    @Transactional
    public boolean send(UUID id, Account to, Language language) {
        Announcement announcement = announcements.lock(id).orElseThrow();
        if (!announcement.wording().isIn(language)
                || sentSince(id, clock.instant().minus(WITHIN)) >= MOST) {
            return false;
        }
        UUID test = OrderedIds.next();
        database.createNativeMutationQuery(
                        "insert into announcement_test (id, announcement_id, sent_at) values (:id, :announcement, :now)")
                .setParameter("id", test)
                .setParameter("announcement", id)
                .setParameter("now", clock.instant())
                .executeUpdate();
        outbox.add(AnnouncementLetter.KIND, announcement.edition().id(), test, to.name(), to.email(), language);
        return true;
    }

    private long sentSince(UUID id, Instant since) {
        return database.createNativeQuery(
                        "select count(*) from announcement_test where announcement_id = :id and sent_at > :since",
                        Long.class)
                .setParameter("id", id)
                .setParameter("since", since)
                .getSingleResult();
    }
}
