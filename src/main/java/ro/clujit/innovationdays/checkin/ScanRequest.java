package ro.clujit.innovationdays.checkin;

import java.time.Instant;
import java.util.UUID;
import ro.clujit.innovationdays.checkin.rules.Direction;
import ro.clujit.innovationdays.checkin.rules.Verdict;

/**
 * A scan as a device reports it.
 *
 * @param nonce made by the device; the same again is the same scan
 * @param scannedAt when it happened, by the device's clock
 * @param reason why a refusal is overruled; null where it is not
 * @param told what the device said to the people, without a line; null where it waits to be told
 */
public record ScanRequest(
        UUID nonce,
        UUID gateId,
        Shown shown,
        Direction direction,
        Source source,
        Instant scannedAt,
        String reason,
        Verdict told) {

    public static final int LONGEST_REASON = 200;

    boolean isOffline() {
        return told != null;
    }
}
