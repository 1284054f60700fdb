package ro.clujit.innovationdays.ticketing;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Those who wait for places, as far as whoever sells and gives back must know; all within the caller's transaction. */
public interface Waiting {

    /** @return those of the ticket types that somebody waits for, who comes before anybody who asks now */
    Set<UUID> waitedFor(Collection<UUID> ticketTypes);

    /**
     * Before places are given back: locks, in the one order, all the quotas that whoever waits for these places needs.
     *
     * @return what was locked; empty where nobody waits
     */
    Set<UUID> prepare(Set<UUID> quotas);

    /**
     * After places were given back: offers them to those who wait, before others can have them.
     *
     * @param locked what {@link #prepare} locked. Whoever needs another quota came after that and serves themselves: to
     *     ask for it now would be out of order
     */
    void serve(Set<UUID> locked);
}
