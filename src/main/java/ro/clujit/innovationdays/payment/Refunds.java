package ro.clujit.innovationdays.payment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.ticketing.Actor;
import ro.clujit.innovationdays.ticketing.RefundDue;
import ro.clujit.innovationdays.ticketing.Refunding;

/** All money that has to go back, or went back, because what it had been paid for was given up. */
@ApplicationScoped
public class Refunds implements PanacheRepositoryBase<Refund, UUID> {

    private final Refunding refunding;
    private final Clock clock;

    Refunds(Refunding refunding, Clock clock) {
        this.refunding = refunding;
        this.clock = clock;
    }

    void due(@Observes RefundDue due) {
        persist(new Refund(due, clock.instant()));
    }

    /** What needs a person, the oldest first. */
    public List<Refund> open(Edition edition) {
        return list(
                "from Refund f join fetch f.registration where f.edition = ?1 and f.refundedAt is null order by f.dueAt, f.id",
                edition);
    }

    /** What was sent back, the latest first. */
    public List<Refund> settled(Edition edition, int atMost) {
        return find(
                        "from Refund f join fetch f.registration where f.edition = ?1 and f.refundedAt is not null"
                                + " order by f.refundedAt desc, f.id",
                        edition)
                .page(0, atMost)
                .list();
    }

    /** Empty when the edition has no such refund. */
    public Optional<Refund> of(Edition edition, UUID id) {
        return find("from Refund f join fetch f.registration where f.id = ?1 and f.edition = ?2", id, edition)
                .firstResultOptional();
    }

    /** @return whether it is sent back by this; not when it was before; empty when the edition has no such refund */
    @Transactional
    public Optional<Boolean> sentBack(Edition edition, UUID id, Actor by) {
        return find("id = ?1 and edition = ?2", id, edition)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(refund -> {
                    boolean isOpen = refund.isOpen();
                    if (isOpen) {
                        refund.sendBack(by.name(), clock.instant());
                        refunding.refunded(refund.registration(), refund.amount(), id, by);
                    }
                    return isOpen;
                });
    }
}
