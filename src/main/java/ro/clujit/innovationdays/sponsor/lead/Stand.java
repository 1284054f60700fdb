package ro.clujit.innovationdays.sponsor.lead;

import java.util.UUID;

/**
 * Where a badge is scanned.
 *
 * @param organisation whose stand it is
 * @param device that is paired with it
 * @param deviceName as it was called when it was paired
 */
public record Stand(UUID edition, UUID organisation, UUID device, String deviceName) {}
