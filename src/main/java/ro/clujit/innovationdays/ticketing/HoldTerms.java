package ro.clujit.innovationdays.ticketing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import ro.clujit.innovationdays.platform.InstallationConfig;

/** How long places stay held, and what time it is. */
@Singleton
class HoldTerms {

    private final Clock clock;
    private final Duration hold;

    @Inject
    HoldTerms(Clock clock, InstallationConfig config) {
        this.clock = clock;
        this.hold = Duration.ofMinutes(config.holdMinutes());
    }

    Instant now() {
        return clock.instant();
    }

    Duration hold() {
        return hold;
    }
}
