package ro.clujit.innovationdays.sponsor.lead.device;

import java.time.Instant;
import java.util.Optional;

/** What became of a phone that asked to be paired: one or the other. */
public record PairingOutcome(Optional<Paired> paired, Optional<PairingRefusal> refusal) {

    /**
     * A phone that was just paired.
     *
     * @param token for its cookie; the database has its digest only
     * @param until when the agreed time is over; empty while nobody can tell
     */
    public record Paired(String token, Optional<Instant> until) {}

    static PairingOutcome of(Paired paired) {
        return new PairingOutcome(Optional.of(paired), Optional.empty());
    }

    static PairingOutcome of(PairingRefusal why) {
        return new PairingOutcome(Optional.empty(), Optional.of(why));
    }
}
