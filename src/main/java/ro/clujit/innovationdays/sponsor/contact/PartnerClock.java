package ro.clujit.innovationdays.sponsor.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** When contacts are signed out. */
@ApplicationScoped
class PartnerClock {

    private final Clock clock;
    private final PartnerConfig config;

    PartnerClock(Clock clock, PartnerConfig config) {
        this.clock = clock;
        this.config = config;
    }

    Instant now() {
        return clock.instant();
    }

    Instant signedOutAt(Instant signedInAt) {
        return signedInAt.plus(config.signIn());
    }
}
