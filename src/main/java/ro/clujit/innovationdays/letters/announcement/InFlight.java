package ro.clujit.innovationdays.letters.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import ro.clujit.innovationdays.letters.unsubscribing.AnnouncementsEnded;
import ro.clujit.innovationdays.ticketing.ConsentWithdrawn;
import ro.clujit.innovationdays.ticketing.Purpose;

/**
 * Letters of announcements that are in the outbox and that no mail server has taken. The outbox words a letter when it sends
 * it and asks nobody whether it is still wanted, so whoever no longer wants it has it taken out.
 */
@ApplicationScoped
public class InFlight {

    /** Locked, so that none of them is handed over at this moment without having seen what has changed. */
    private static final String LOCKED = """
            select r.id from announcement_recipient r join announcement a on a.id = r.announcement_id
             where a.state <> 'STOPPED' and r.state in ('WAITING', 'HANDED') and %s order by r.id for update of r
            """;

    private static final String ENDED = """
            r.address = :address and exists (select 1 from unsubscribed u where u.address = r.address
               and (u.scope = 'NEWS' and a.nature = 'NEWS'
                    or u.edition_id = a.edition_id and a.nature = 'PRACTICAL' and r.reader = 'TICKET'
                    or u.scope = 'PARTNER' and r.reader = 'CONTACT'))""";

    private static final String TAKEN_OUT = """
            with out as (
                delete from letter l using announcement_recipient r
                 where l.kind = 'announcement' and l.subject_id = r.id and r.state = 'HANDED' and %s
                   and l.state in ('WAITING', 'RETRY') returning l.subject_id
            )
            update announcement_recipient r set state = %s, skipped_because = %s from out where r.id = out.subject_id
            """;

    private final Session database;

    InFlight(Session database) {
        this.database = database;
    }

    void withdrawn(@Observes ConsentWithdrawn event) {
        if (event.purpose() == Purpose.NEWS) {
            skip(
                    database.createNativeQuery(
                                    LOCKED.formatted("r.reader_id = :ticket and a.nature = 'NEWS'"), UUID.class)
                            .setParameter("ticket", event.ticket().id())
                            .getResultList(),
                    LeftOut.NO_CONSENT);
        }
    }

    void ended(@Observes AnnouncementsEnded event) {
        skip(
                database.createNativeQuery(LOCKED.formatted(ENDED), UUID.class)
                        .setParameter("address", event.address())
                        .getResultList(),
                LeftOut.UNSUBSCRIBED);
    }

    private void skip(List<UUID> recipients, LeftOut why) {
        if (!recipients.isEmpty()) {
            database.createNativeMutationQuery(
                            TAKEN_OUT.formatted("r.id in (:recipients)", "'SKIPPED'", "'" + why.name() + "'"))
                    .setParameterList("recipients", recipients)
                    .executeUpdate();
        }
    }

    /** They wait for their turn again. @return how many */
    @Transactional(Transactional.TxType.MANDATORY)
    int takeBack(Announcement announcement) {
        return database.createNativeMutationQuery(
                        TAKEN_OUT.formatted("r.announcement_id = :announcement", "'WAITING'", "null"))
                .setParameter("announcement", announcement.id())
                .executeUpdate();
    }

    /** Of a draft that is about to go, what an organiser sent to themselves and has not got yet. */
    @Transactional(Transactional.TxType.MANDATORY)
    void forgetTests(Announcement announcement) {
        database.createNativeMutationQuery("""
                        delete from letter l using announcement_test t
                         where t.announcement_id = :announcement and l.kind = 'announcement' and l.subject_id = t.id
                           and l.state in ('WAITING', 'RETRY')
                        """)
                .setParameter("announcement", announcement.id())
                .executeUpdate();
    }

    /** How many of an announcement's letters no mail server has taken yet or refused for good. */
    int count(Announcement announcement) {
        return database.createNativeQuery("""
                        select count(*) from announcement_recipient r
                          join letter l on l.kind = 'announcement' and l.subject_id = r.id
                         where r.announcement_id = :announcement and r.state = 'HANDED'
                           and l.state in ('WAITING', 'RETRY', 'SENDING')
                        """, Long.class)
                .setParameter("announcement", announcement.id())
                .getSingleResult()
                .intValue();
    }
}
