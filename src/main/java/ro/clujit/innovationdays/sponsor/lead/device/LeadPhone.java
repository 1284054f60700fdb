package ro.clujit.innovationdays.sponsor.lead.device;

import java.time.Instant;
import java.util.UUID;
import ro.clujit.innovationdays.sponsor.lead.Stand;

/**
 * A phone at a partner's stand, with nobody's account on it.
 *
 * @param pairedAt null where that is not asked for
 * @param revokedAt null while it is good
 * @param lastContactAt null where it was never heard of
 * @param waiting scans that it could not send yet, as it told last; null where it never told
 */
public record LeadPhone(
        UUID id,
        UUID edition,
        UUID organisation,
        String name,
        Instant pairedAt,
        Instant revokedAt,
        Instant lastContactAt,
        Integer waiting) {

    public boolean isRevoked() {
        return revokedAt != null;
    }

    public Stand stand() {
        return new Stand(edition, organisation, id, name);
    }
}
