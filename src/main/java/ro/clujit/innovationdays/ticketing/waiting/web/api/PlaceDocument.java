package ro.clujit.innovationdays.ticketing.waiting.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ro.clujit.innovationdays.ticketing.waiting.PlaceInLine;
import ro.clujit.innovationdays.ticketing.waiting.WaitingEntry;
import ro.clujit.innovationdays.ticketing.waiting.WaitingState;

/** A place in line, as whoever has its token sees it. */
@Schema(name = "PlaceInLine")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlaceDocument(
        @Schema(examples = "2027") String edition,
        UUID ticketType,
        int places,

        @Schema(description = "LAPSED too where its time is over and nobody has passed it on yet")
        WaitingState state,

        @Schema(description = "How many are served before; 0 unless it waits")
        long ahead,

        @Schema(description = "Until when an offer can be taken")
        Instant offerUntil) {

    static PlaceDocument of(PlaceInLine.Standing standing) {
        WaitingEntry entry = standing.entry();
        boolean isOver = entry.state() == WaitingState.OFFERED && !standing.isOpen();
        return new PlaceDocument(
                entry.ticketType().edition().slug(),
                entry.ticketType().id(),
                entry.places(),
                isOver ? WaitingState.LAPSED : entry.state(),
                standing.ahead(),
                standing.isOpen() ? entry.offerUntil().orElse(null) : null);
    }
}
