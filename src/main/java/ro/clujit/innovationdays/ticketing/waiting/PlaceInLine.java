package ro.clujit.innovationdays.ticketing.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** Where somebody stands. */
@ApplicationScoped
public class PlaceInLine {

    /**
     * @param ahead how many are served before them; 0 unless they wait
     * @param isOpen whether they have an offer that they can take now
     */
    public record Standing(WaitingEntry entry, long ahead, boolean isOpen) {}

    private final WaitingEntries entries;
    private final Clock clock;

    PlaceInLine(WaitingEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    public Optional<Standing> of(String token) {
        return entries.byToken(token)
                .map(entry -> new Standing(
                        entry,
                        entry.state() == WaitingState.WAITING ? entries.ahead(entry) : 0,
                        entry.isOffered(clock.instant())));
    }
}
