package ro.clujit.innovationdays.checkin;

import java.util.Set;
import java.util.UUID;

/**
 * Who scans.
 *
 * @param account the organiser; null for a device
 * @param device null for an organiser
 * @param edition the device's; null where every edition is theirs
 * @param gates the device's; empty for an organiser, who may scan at all
 * @param skewMillis how far the device's clock is ahead of ours
 */
public record Scanner(UUID account, UUID device, UUID edition, Set<UUID> gates, boolean mayOverrule, long skewMillis) {

    public static Scanner organiser(UUID account) {
        return new Scanner(account, null, null, Set.of(), true, 0);
    }

    boolean isDevice() {
        return device != null;
    }

    /** A device may have scanned at a gate of before while it had no line. */
    boolean mayScanAt(UUID gate, boolean offline) {
        return !isDevice() || offline || gates.contains(gate);
    }
}
