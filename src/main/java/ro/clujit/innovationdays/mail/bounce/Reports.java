package ro.clujit.innovationdays.mail.bounce;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What was reported of letters. */
@ApplicationScoped
public class Reports implements PanacheRepositoryBase<Report, UUID> {

    /** What came back longer ago says nothing about today. */
    private static final Duration RECENT = Duration.ofDays(30);

    /** @return false where the same was written down before */
    boolean add(UUID letter, Outcome outcome, Instant at, Instant now, byte[] digest) {
        return getEntityManager()
                        .createNativeQuery("""
                                insert into letter_report
                                       (id, letter_id, kind, status, answer, reported_at, received_at, digest)
                                values (gen_random_uuid(), :letter, :kind, :status, :answer, :at, :now, :digest)
                                on conflict (digest) do nothing
                                """)
                        .setParameter("letter", letter)
                        .setParameter("kind", outcome.kind().name())
                        .setParameter("status", outcome.status())
                        .setParameter("answer", outcome.words())
                        .setParameter("at", at)
                        .setParameter("now", now)
                        .setParameter("digest", digest)
                        .executeUpdate()
                == 1;
    }

    /** Has reports about one address wait for each other, until the transaction ends: each counts those before it. */
    void lock(String address) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:address, 48)) as text)")
                .setParameter("address", address)
                .getSingleResult();
    }

    /** When letters to the address came back lately, since one last arrived. @param address in lower case */
    List<Instant> cameBack(String address, Instant now) {
        return getEntityManager()
                .createQuery("""
                        select r.reportedAt from Report r join Letter l on l.id = r.letterId
                         where lower(l.recipientAddress) = :address and r.kind = :bounced and r.settledAt is null
                           and r.reportedAt > :from
                           and not exists (select 1 from Report d join Letter m on m.id = d.letterId
                                            where lower(m.recipientAddress) = :address and d.kind = :delivered
                                              and d.reportedAt > r.reportedAt)
                        """, Instant.class)
                .setParameter("address", address)
                .setParameter("bounced", Report.Kind.BOUNCED)
                .setParameter("delivered", Report.Kind.DELIVERED)
                .setParameter("from", now.minus(RECENT))
                .getResultList();
    }

    void settle(Collection<UUID> letters, Instant now) {
        update("settledAt = ?1 where letterId in ?2 and settledAt is null", now, letters);
    }
}
