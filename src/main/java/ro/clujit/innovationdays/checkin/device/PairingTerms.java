package ro.clujit.innovationdays.checkin.device;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What the phone will be that opens a link.
 *
 * @param holdsUntil when it ends by itself
 */
public record PairingTerms(UUID edition, String name, Set<UUID> gates, boolean mayOverrule, Instant holdsUntil) {}
