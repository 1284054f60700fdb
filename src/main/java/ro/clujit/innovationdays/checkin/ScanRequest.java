package ro.clujit.innovationdays.checkin;

import java.time.Instant;
import java.util.UUID;
import ro.clujit.innovationdays.checkin.rules.Direction;

/**
 * A scan as a device reports it.
 *
 * @param nonce made by the device; the same again is the same scan
 * @param code what was read or typed, as it came
 * @param scannedAt when it happened, by the device's clock
 * @param accountId who was signed in
 */
public record ScanRequest(
        UUID nonce, UUID gateId, String code, Direction direction, Source source, Instant scannedAt, UUID accountId) {}
