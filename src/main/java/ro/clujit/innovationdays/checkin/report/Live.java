package ro.clujit.innovationdays.checkin.report;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import ro.clujit.innovationdays.checkin.Arrivals;
import ro.clujit.innovationdays.checkin.Door;
import ro.clujit.innovationdays.checkin.Doors;

/** What the dashboard shows while the door is open. Counted once a second however many watch. */
@ApplicationScoped
public class Live {

    private static final int BEAT_IN_SECONDS = 15;

    /**
     * The door at this moment.
     *
     * @param unheard devices with scans that wait, or not heard of for a while
     * @param beat changes every quarter of a minute, so that whoever watches a quiet door knows that it is watched
     */
    public record Counts(
            long tickets, long arrived, long inside, long refused, List<AtGate> gates, int unheard, long beat) {}

    /** @param admitted scans there that let somebody in */
    public record AtGate(UUID id, long admitted) {}

    private final Doors doors;
    private final Arrivals arrivals;
    private final Unheard unheard;
    private final Clock clock;

    Live(Doors doors, Arrivals arrivals, Unheard unheard, Clock clock) {
        this.doors = doors;
        this.arrivals = arrivals;
        this.unheard = unheard;
        this.clock = clock;
    }

    @CacheResult(cacheName = "door-live")
    public Counts of(UUID edition) {
        Door door = doors.of(edition);
        Arrivals.OfEdition counted = arrivals.of(edition);
        return new Counts(
                counted.tickets(),
                counted.arrived(),
                counted.inside(),
                counted.refused(),
                door.gates().stream()
                        .map(gate -> new AtGate(gate.id(), arrivals.at(gate.id())))
                        .toList(),
                unheard.of(edition).size(),
                clock.instant().getEpochSecond() / BEAT_IN_SECONDS);
    }
}
