package ro.clujit.innovationdays.sponsor.logo;

import java.util.UUID;

/**
 * What came of an upload.
 *
 * @param id of the logo; null where it was refused
 * @param refusal null where it is kept
 */
public record LogoOutcome(UUID id, LogoRefusal refusal) {

    static LogoOutcome kept(UUID id) {
        return new LogoOutcome(id, null);
    }

    static LogoOutcome refused(LogoRefusal refusal) {
        return new LogoOutcome(null, refusal);
    }
}
