package ro.clujit.innovationdays.sponsor.lead.device.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import ro.clujit.innovationdays.platform.InstallationConfig;
import ro.clujit.innovationdays.platform.web.SetCookie;
import ro.clujit.innovationdays.sponsor.lead.device.PairingOutcome;

/** The cookie by which a phone at a stand is known. No other site can send it along, so that no form of theirs can scan. */
@ApplicationScoped
class PhoneCookie {

    /** After the agreed time is over it can still be told so. */
    private static final Duration LONGER = Duration.ofDays(30);

    /** As browsers have it. */
    private static final Duration LONGEST = Duration.ofDays(400);

    private final boolean overTls;
    private final Clock clock;

    PhoneCookie(InstallationConfig config, Clock clock) {
        this.overTls = config.overTls();
        this.clock = clock;
    }

    String name() {
        return overTls ? "__Host-leads" : "leads";
    }

    String with(PairingOutcome.Paired paired) {
        Duration keep = paired.until()
                .map(until -> Duration.between(clock.instant(), until).plus(LONGER))
                .orElse(LONGEST);
        return new SetCookie(name(), paired.token(), keep, overTls, true).strictHeader();
    }
}
