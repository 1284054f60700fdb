package ro.clujit.innovationdays.ticketing.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.ticketing.OfferedPlaces;
import ro.clujit.innovationdays.ticketing.Offers;
import ro.clujit.innovationdays.ticketing.Quota;

/** What becomes of somebody's place in line: their offer is taken, they leave, or an organiser decides. */
@ApplicationScoped
public class Answering {

    private final WaitingEntries entries;
    private final WaitingList list;
    private final OfferedPlaces places;
    private final Offers offers;
    private final Clock clock;

    Answering(WaitingEntries entries, WaitingList list, OfferedPlaces places, Offers offers, Clock clock) {
        this.entries = entries;
        this.list = list;
        this.places = places;
        this.offers = offers;
        this.clock = clock;
    }

    /**
     * The places pass from the offer to a registration, and the quotas never notice. Taking it twice leads to the same
     * one.
     *
     * @return the registration's id; empty when there is no offer, or no longer
     */
    @Transactional
    public Optional<UUID> take(UUID id) {
        return entries.lock(id).flatMap(entry -> {
            if (entry.isOffered(clock.instant())) {
                var registration = places.hold(
                        entry.ticketType(),
                        entry.places(),
                        entry.language(),
                        entry.id(),
                        offers.priceOf(entry.ticketType()));
                entry.take(registration.id());
            }
            return entry.registrationId();
        });
    }

    /** Off the list; what was offered goes to the next. */
    @Transactional
    public void leave(UUID id) {
        entries.lock(id).ifPresent(entry -> {
            boolean isOffered = entry.state() == WaitingState.OFFERED;
            if (isOffered || entry.state() == WaitingState.WAITING) {
                entry.end(WaitingState.LEFT);
                entries.flush();
            }
            if (isOffered) {
                places.giveBack(entry.ticketType(), entry.places());
            }
        });
    }

    /** Before all others, or in line again. */
    @Transactional
    public void prefer(UUID id, boolean first) {
        entries.lock(id).filter(entry -> entry.state() == WaitingState.WAITING).ifPresent(entry -> entry.prefer(first));
    }

    /** Past the line. @return whether they have an offer now; not when too few places are free */
    @Transactional
    public boolean offerNow(UUID id) {
        Optional<WaitingEntry> found = entries.whole(id);
        if (found.isEmpty()) {
            return false;
        }
        Set<UUID> quotas =
                found.get().ticketType().quotas().stream().map(Quota::id).collect(Collectors.toSet());
        places.lock(quotas);
        return list.offer(found.get(), clock.instant());
    }
}
