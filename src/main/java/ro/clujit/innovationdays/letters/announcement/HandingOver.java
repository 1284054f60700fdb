package ro.clujit.innovationdays.letters.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import ro.clujit.innovationdays.mail.Outbox;
import ro.clujit.innovationdays.platform.locale.Language;

/**
 * Hands an announcement's letters to the outbox, a portion at a time and as quickly as it may. Whether each still may be
 * written to is asked at that moment. No more than a portion is in the outbox at once: so what was asked is never old, and
 * a stop finds the others unsent.
 */
@ApplicationScoped
class HandingOver {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    private static final String NEXT =
            """
            select r.id, r.name, r.address, r.language,
                   case when not case r.reader
                               when 'TICKET' then exists (select 1 from ticket t where t.id = r.reader_id
                                   and t.state in ('PENDING', 'VALID') and lower(t.email) = r.address)
                               else exists (select 1 from partner_contact p where p.id = r.reader_id
                                   and p.ended_at is null and lower(p.email) = r.address) end then 'GONE'
                        when %s then 'UNSUBSCRIBED'
                        when :nature = 'NEWS' and not exists (select 1 from ticket t where %s
                               and (r.reader = 'TICKET' and t.id = r.reader_id
                                    or r.reader = 'CONTACT' and lower(t.email) = r.address)) then 'NO_CONSENT'
                        when %s then 'UNREACHABLE' end
              from announcement_recipient r
             where r.announcement_id = :announcement and r.state = 'WAITING'
             order by r.id limit :most for update of r skip locked
            """.formatted(RecipientQuery.UNSUBSCRIBED, RecipientQuery.CONSENT, RecipientQuery.UNREACHABLE);

    private final Announcements announcements;
    private final InFlight inFlight;
    private final Outbox outbox;
    private final Session database;
    private final Clock clock;

    HandingOver(Announcements announcements, InFlight inFlight, Outbox outbox, Session database, Clock clock) {
        this.announcements = announcements;
        this.inFlight = inFlight;
        this.outbox = outbox;
        this.database = database;
        this.clock = clock;
    }

    /**
     * The next portion of one announcement that is due. Whoever hands it over has the announcement's row locked: nobody else
     * does then, and nobody stops it in between.
     *
     * @return false if none is due, or others are at it
     */
    @Transactional
    boolean next() {
        Instant now = clock.instant();
        Optional<Announcement> due = announcements.lockUnderWay(now);
        due.ifPresent(one -> handOver(one, now));
        return due.isPresent();
    }

    private void handOver(Announcement announcement, Instant now) {
        int room = Pace.PORTION - inFlight.count(announcement);
        if (room <= 0) {
            announcement.pauseUntil(now.plus(LOOK_AGAIN));
            return;
        }
        Pace.Portion portion = announcement.plan().pace().portion(announcement.nextAt(), now);
        int most = Math.min(room, portion.letters());
        int taken = take(announcement, most);
        if (taken < most && !isAnybodyWaiting(announcement)) {
            announcement.finish(now);
        } else {
            announcement.pauseUntil(portion.next());
        }
    }

    /** Whoever is skipped leaves their place in the portion to nobody: a pace is a limit. */
    private int take(Announcement announcement, int most) {
        List<Object[]> rows = database.createNativeQuery(NEXT, Object[].class)
                .setParameter("announcement", announcement.id())
                .setParameter("nature", announcement.nature().name())
                .setParameter("edition", announcement.edition().id())
                .setParameter("most", most)
                .getResultList();
        List<Outbox.Addressee> addressees = new ArrayList<>();
        for (Object[] row : rows) {
            UUID id = (UUID) row[0];
            if (row[4] == null) {
                Language reader = Language.valueOf((String) row[3]);
                addressees.add(new Outbox.Addressee(
                        id,
                        (String) row[1],
                        (String) row[2],
                        announcement.wording().languageFor(reader)));
            }
            database.createNativeMutationQuery(
                            "update announcement_recipient set state = :state, skipped_because = :why where id = :id")
                    .setParameter("state", row[4] == null ? "HANDED" : "SKIPPED")
                    .setParameter("why", (String) row[4], String.class)
                    .setParameter("id", id)
                    .executeUpdate();
        }
        outbox.addBulk(AnnouncementLetter.KIND, announcement.edition().id(), addressees);
        return rows.size();
    }

    private boolean isAnybodyWaiting(Announcement announcement) {
        return database.createNativeQuery(
                        "select exists (select 1 from announcement_recipient where announcement_id = :id"
                                + " and state = 'WAITING')",
                        Boolean.class)
                .setParameter("id", announcement.id())
                .getSingleResult();
    }
}
