package ro.clujit.innovationdays.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.checkin.rules.Verdict;

/** Who came, when, and whether they are still there. */
@ApplicationScoped
public class Visits {

    /**
     * @param cameAt when the ticket's holder was first let in
     * @param gate where that was
     * @param inside whether they are in now
     * @param since when they came in or went out last
     */
    public record Visit(Instant cameAt, Gate gate, boolean inside, Instant since) {}

    private final Scans scans;
    private final Presences presences;

    Visits(Scans scans, Presences presences) {
        this.scans = scans;
        this.presences = presences;
    }

    /** @return by ticket; a ticket whose holder never came is not in it */
    public Map<UUID, Visit> of(Collection<UUID> tickets) {
        if (tickets.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Presence> now = presences.list("ticketId in ?1", tickets).stream()
                .collect(Collectors.toMap(Presence::ticketId, presence -> presence));
        Map<UUID, Visit> visits = new LinkedHashMap<>();
        scans.list(
                        "from Scan s join fetch s.gate where s.ticket.id in ?1 and s.verdict = ?2"
                                + " order by least(s.scannedAt, s.receivedAt)",
                        tickets,
                        Verdict.ADMITTED)
                .forEach(scan -> {
                    Presence presence = now.get(scan.ticket().orElseThrow().id());
                    if (presence != null) {
                        visits.putIfAbsent(
                                presence.ticketId(),
                                new Visit(scan.happenedAt(), scan.gate(), presence.isInside(), presence.since()));
                    }
                });
        return visits;
    }
}
