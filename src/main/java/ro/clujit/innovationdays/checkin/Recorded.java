package ro.clujit.innovationdays.checkin;

import java.time.Instant;
import java.util.UUID;
import ro.clujit.innovationdays.checkin.rules.Verdict;

/**
 * What happened at a gate, refused or not, as it is written down.
 *
 * @param gate null where the device told of one that is not its edition's
 * @param device null where an organiser scanned
 * @param verdict what the people were told
 * @param judged what we would have said, where the device, without a line, said something else; null otherwise
 * @param overruled what somebody overruled; null where nobody did
 * @param since since when the holder was in or out before this scan; null where they never came
 * @param goodAt when it would be right, for what is too early; null otherwise
 * @param holder null when the code led to no ticket
 */
public record Recorded(
        UUID id,
        UUID nonce,
        UUID edition,
        UUID gate,
        UUID area,
        UUID device,
        Verdict verdict,
        Verdict judged,
        Verdict overruled,
        Instant happenedAt,
        Instant receivedAt,
        Instant since,
        UUID sinceGate,
        Instant goodAt,
        Holder holder,
        boolean rehearsal,
        boolean undone) {

    boolean moves() {
        return verdict.isPassage() && holder != null && area != null && !rehearsal && !undone;
    }
}
