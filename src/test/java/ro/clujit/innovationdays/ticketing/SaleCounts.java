package ro.clujit.innovationdays.ticketing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Looks at a sale in the database: whether what is counted is what there is. */
@Singleton
class SaleCounts {

    @Inject
    EntityManager database;

    /** In words, as one look at the database shows it; empty when all is as it should be. */
    @ActivateRequestContext
    List<String> faults(TestSales.Shop shop) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<?> found = database.createNativeQuery("""
                            select 'taken ' || q.taken || ' but used ' || u.used || ' of ' || q.size || ' in ' || q.name
                              from quota q, lateral (select coalesce(sum(places), 0) as used from quota_use
                                                      where quota_id = q.id) u
                             where q.id in ?1 and (q.taken <> u.used or q.taken > greatest(q.size, q.agreed_taken))
                            union all
                            select 'a registration ' || r.state || ' with ' || t.n || ' tickets for ' || r.places
                              from registration r join edition e on e.id = r.edition_id,
                                   lateral (select count(*) as n,
                                                   count(*) filter (where state in ('PENDING', 'VALID')) as standing,
                                                   count(*) filter (where state = 'VALID') as valid
                                              from ticket where registration_id = r.id) t
                             where e.slug = ?2
                               and (r.requested_at is not null and t.n <> r.places
                                    or r.state in ('EXPIRED', 'CANCELLED') and t.standing > 0
                                    or r.state = 'CONFIRMED' and t.valid <> t.standing
                                    or r.state = 'PENDING_PAYMENT' and r.total = 0
                                    or r.state in ('PENDING_PAYMENT', 'PENDING_APPROVAL') and t.valid > 0)
                            union all
                            select 'a registration that owes ' || r.total || ' for ' || o.sum
                              from registration r join edition e on e.id = r.edition_id,
                                   lateral (select coalesce(sum(t.price + (select coalesce(sum(a.price), 0)
                                                                             from ticket_add_on a where a.ticket_id = t.id
                                                                              and a.state in ('PENDING', 'VALID'))), 0) as sum
                                              from ticket t where t.registration_id = r.id
                                               and t.state in ('PENDING', 'VALID')) o
                             where e.slug = ?2 and r.state in ('PENDING_PAYMENT', 'PENDING_APPROVAL') and r.total <> o.sum
                            union all
                            select 'a registration ' || r.state || ' that owes ' || r.later_owed || ' later for ' || o.sum
                              from registration r join edition e on e.id = r.edition_id,
                                   lateral (select coalesce(sum(a.price), 0) as sum, min(a.pay_until) as until
                                              from ticket t join ticket_add_on a on a.ticket_id = t.id
                                             where t.registration_id = r.id and r.state = 'CONFIRMED'
                                               and a.state = 'PENDING') o
                             where e.slug = ?2
                               and (r.later_owed <> o.sum or r.later_until is distinct from o.until)
                            union all
                            select 'an add-on ' || a.state || ' of a ticket ' || t.state || ' of a registration ' || r.state
                              from ticket_add_on a join ticket t on t.id = a.ticket_id
                              join registration r on r.id = t.registration_id join edition e on e.id = r.edition_id
                             where e.slug = ?2
                               and (a.state in ('PENDING', 'VALID') and t.state not in ('PENDING', 'VALID')
                                    or a.state = 'VALID' and (t.state <> 'VALID' or a.price > 0 and a.paid_at is null)
                                    or a.state = 'PENDING' and t.state = 'VALID' and a.pay_until is null)
                            union all
                            select 'code ' || c.text || ' used ' || c.used || ' but counted ' || u.n
                              from code c join edition e on e.id = c.edition_id,
                                   lateral (select (select count(*) from ticket
                                                     where code_id = c.id and state in ('PENDING', 'VALID'))
                                                 + (select coalesce(sum(code_places), 0) from registration
                                                     where code_id = c.id and state = 'HELD') as n) u
                             where e.slug = ?2 and c.used <> u.n
                            union all
                            select 'a ticket of holder ' || t.holder || ' with ' || k.n || ' codes passed on'
                              from ticket t join edition e on e.id = t.edition_id,
                                   lateral (select count(*) as n from revoked_code
                                             where ticket_id = t.id and reason = 'TRANSFERRED') k
                             where e.slug = ?2 and t.holder - 1 <> k.n
                            """)
                    .setParameter(1, shop.quotas())
                    .setParameter(2, shop.slug())
                    .getResultList();
            return found.stream().map(Object::toString).toList();
        });
    }

    @ActivateRequestContext
    int taken(TestSales.Shop shop) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery("select sum(taken) from quota where id in ?1")
                                .setParameter(1, shop.quotas())
                                .getSingleResult())
                        .intValue());
    }
}
