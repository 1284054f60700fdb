package ro.clujit.innovationdays.ticketing.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ro.clujit.innovationdays.ticketing.OfferedPlaces;
import ro.clujit.innovationdays.ticketing.Quota;
import ro.clujit.innovationdays.ticketing.SalesTerms;
import ro.clujit.innovationdays.ticketing.Waiting;

/** Offers what comes free to whoever waits for it, before anybody else can have it. */
@ApplicationScoped
class WaitingList implements Waiting {

    private final WaitingEntries entries;
    private final OfferedPlaces places;
    private final SalesTerms terms;
    private final Event<PlaceOffered> offered;
    private final Clock clock;

    WaitingList(
            WaitingEntries entries, OfferedPlaces places, SalesTerms terms, Event<PlaceOffered> offered, Clock clock) {
        this.entries = entries;
        this.places = places;
        this.terms = terms;
        this.offered = offered;
        this.clock = clock;
    }

    @Override
    public Set<UUID> waitedFor(Collection<UUID> ticketTypes) {
        return entries.waitedFor(ticketTypes);
    }

    @Override
    public Set<UUID> prepare(Set<UUID> quotas) {
        List<UUID> needed = quotas.isEmpty() ? List.of() : entries.quotasNeededWith(quotas);
        if (needed.isEmpty()) {
            return Set.of();
        }
        Set<UUID> all = new HashSet<>(quotas);
        all.addAll(needed);
        places.lock(all);
        return all;
    }

    /**
     * Whoever asks for more than is free is passed over and keeps their place in line: a group is not to keep single
     * places from everybody behind it.
     */
    @Override
    public void serve(Set<UUID> locked) {
        if (locked.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        Map<UUID, Integer> tooMany = new HashMap<>();
        for (WaitingEntry entry : entries.nextFor(locked)) {
            boolean isReady =
                    entry.ticketType().quotas().stream().map(Quota::id).allMatch(locked::contains);
            UUID type = entry.ticketType().id();
            boolean isInVain = entry.places() >= tooMany.getOrDefault(type, Integer.MAX_VALUE);
            if (!isReady || isInVain || entry.ticketType().closedBecause(now).isPresent()) {
                continue;
            }
            if (!offer(entry, now)) {
                tooMany.put(type, entry.places());
            }
        }
    }

    /** @return whether there were places for it, with the quotas of its type locked */
    boolean offer(WaitingEntry waiting, Instant now) {
        // Whoever leaves at this moment is waited for, and then no longer there.
        Optional<WaitingEntry> still = entries.lockWaiting(waiting.id());
        if (still.isEmpty()) {
            return true;
        }
        WaitingEntry entry = still.get();
        if (!places.take(entry.ticketType(), entry.places())) {
            return false;
        }
        entry.offer(now.plus(terms.of(entry.ticketType().edition()).offerTime()), now);
        entries.flush();
        offered.fire(new PlaceOffered(entry));
        return true;
    }
}
