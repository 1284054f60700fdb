package ro.clujit.innovationdays.payment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.ticketing.Registration;

/**
 * All money that came in. A payment is always written or locked before the registration that it is for, so that those
 * who book at the same moment wait for each other in one order.
 */
@ApplicationScoped
public class Payments implements PanacheRepositoryBase<Payment, UUID> {

    private final Clock clock;

    Payments(Clock clock) {
        this.clock = clock;
    }

    /** @param digest of the line @return empty when that line was booked before, or is at this moment */
    Optional<Payment> addLine(Edition edition, Received received, byte[] digest, String by) {
        return add(edition, received, by, digest, null);
    }

    /** @return empty when the same was told before, or is at this moment */
    Optional<Payment> addByHand(Registration registration, Received received, String by) {
        String key = registration.id() + " " + received.on() + " "
                + received.amount().plain() + " " + received.amount().currency();
        return add(registration.edition(), received, by, null, key);
    }

    private Optional<Payment> add(Edition edition, Received received, String by, byte[] line, String hand) {
        UUID id = UUID.randomUUID();
        int added = getEntityManager()
                .createNativeQuery("""
                        insert into payment (id, edition_id, amount, currency, received_on, method, state, note,
                                             entered_by, entered_at, line_key, hand_key)
                        values (:id, :edition, :amount, :currency, :on, 'TRANSFER', 'UNMATCHED', :note, :by, :now,
                                cast(:line as bytea), cast(:hand as text))
                        on conflict do nothing
                        """)
                .setParameter("id", id)
                .setParameter("edition", edition.id())
                .setParameter("amount", received.amount().minor())
                .setParameter("currency", received.amount().currency().name())
                .setParameter("on", received.on())
                .setParameter("note", received.note())
                .setParameter("by", by)
                .setParameter("now", clock.instant())
                .setParameter("line", line)
                .setParameter("hand", hand)
                .executeUpdate();
        return added == 1 ? findByIdOptional(id) : Optional.empty();
    }

    /**
     * An organiser saw the money before the statement came: the line is about what was written down by hand. The caller
     * has the registration's lock.
     *
     * @return whether there was such a payment, which then stands for the line in place of the line's own
     */
    boolean passLine(Payment fromLine, Registration registration, byte[] digest) {
        Optional<Payment> byHand = find(
                        "registration = ?1 and state = ?2 and amount = ?3 and currency = ?4 and id <> ?5 order by enteredAt",
                        registration,
                        PaymentState.MATCHED,
                        fromLine.amount().minor(),
                        fromLine.amount().currency(),
                        fromLine.id())
                .firstResultOptional();
        if (byHand.isEmpty() || hasLine(byHand.get().id())) {
            return false;
        }
        deleteById(fromLine.id());
        flush();
        getEntityManager()
                .createNativeQuery("update payment set line_key = :line where id = :id")
                .setParameter("line", digest)
                .setParameter("id", byHand.get().id())
                .executeUpdate();
        return true;
    }

    private boolean hasLine(UUID id) {
        return (Boolean) getEntityManager()
                .createNativeQuery("select line_key is not null from payment where id = :id", Boolean.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** Locked until the transaction ends. */
    Optional<Payment> lock(Edition edition, UUID id) {
        return find("id = ?1 and edition = ?2", id, edition)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** What needs a person, the oldest first. */
    public List<Payment> open(Edition edition) {
        return list(
                "from Payment p left join fetch p.registration where p.edition = ?1 and p.state in ?2"
                        + " order by p.receivedOn, p.id",
                edition,
                List.of(PaymentState.UNMATCHED, PaymentState.REFUND_NEEDED));
    }

    /** What was matched or sent back, the latest first. */
    public List<Payment> settled(Edition edition, int atMost) {
        return find(
                        "from Payment p left join fetch p.registration where p.edition = ?1 and p.state in ?2"
                                + " order by p.receivedOn desc, p.id",
                        edition,
                        List.of(PaymentState.MATCHED, PaymentState.REFUNDED))
                .page(0, atMost)
                .list();
    }
}
