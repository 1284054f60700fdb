package ro.clujit.innovationdays.sponsor.counting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Counts what a page says was seen and clicked on it. */
@ApplicationScoped
public class Counting {

    private final HostLimit limit;
    private final Tally tally;

    Counting(HostLimit limit, Tally tally) {
        this.limit = limit;
        this.tally = tally;
    }

    /**
     * @param host whose page it is; it is counted against, and not kept
     * @param where how what was seen is counted
     * @param seen the ids of listings; those that there are not are left out in time
     * @return false where too much came from this host, and nothing was counted
     */
    public boolean count(String host, CountKind where, Collection<UUID> seen, Collection<UUID> clicked) {
        if (!limit.admits(host)) {
            return false;
        }
        Set.copyOf(seen).forEach(listing -> tally.count(new Counted(listing, where)));
        Set.copyOf(clicked).forEach(listing -> tally.count(new Counted(listing, CountKind.CLICKED)));
        return true;
    }
}
