package ro.clujit.innovationdays.ticketing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.platform.money.Money;

/** What changed about the sums that are owed; within the caller's transaction, on a locked registration. */
@ApplicationScoped
public class OwedChanges implements PanacheRepositoryBase<OwedChange, UUID> {

    private final Event<OwedChanged> changed;
    private final Clock clock;

    OwedChanges(Event<OwedChanged> changed, Clock clock) {
        this.changed = changed;
        this.clock = clock;
    }

    /**
     * Nothing where it is the same sum, or nobody was asked for money yet.
     *
     * @param before what was owed; the registration says what is owed now
     */
    void add(Registration registration, Money before, OwedChange.Reason reason, String what) {
        boolean isAsked = registration.state() == RegistrationState.PENDING_PAYMENT
                || registration.state() == RegistrationState.CONFIRMED;
        if (isAsked
                && !before.equals(registration.owed())
                && !registration.contactEmail().isEmpty()) {
            var change = new OwedChange(registration, reason, what, before, clock.instant());
            persist(change);
            changed.fire(new OwedChanged(change));
        }
    }

    /** With all that a letter tells of it. */
    public Optional<OwedChange> whole(UUID id) {
        return find("from OwedChange c join fetch c.registration r join fetch r.edition where c.id = ?1", id)
                .firstResultOptional();
    }
}
