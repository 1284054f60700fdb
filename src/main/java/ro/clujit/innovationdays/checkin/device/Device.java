package ro.clujit.innovationdays.checkin.device;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import ro.clujit.innovationdays.checkin.Scanner;

/**
 * A phone at the door, with no organiser's account on it.
 *
 * @param gates where it may scan
 * @param mayOverrule whether it may let somebody in, with a reason, whom the rules refuse
 */
public record Device(
        UUID id,
        UUID edition,
        String name,
        Set<UUID> gates,
        boolean mayOverrule,
        Instant expiresAt,
        Instant revokedAt,
        Instant lastContactAt) {

    public DeviceState state(Instant now) {
        if (revokedAt != null) {
            return DeviceState.REVOKED;
        }
        return expiresAt.isAfter(now) ? DeviceState.GOOD : DeviceState.EXPIRED;
    }

    /** @param skewMillis how far its clock is ahead of ours */
    public Scanner scanner(long skewMillis) {
        return new Scanner(null, id, edition, gates, mayOverrule, skewMillis);
    }
}
