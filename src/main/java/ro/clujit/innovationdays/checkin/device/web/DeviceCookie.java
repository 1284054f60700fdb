package ro.clujit.innovationdays.checkin.device.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import ro.clujit.innovationdays.checkin.device.Pairing;
import ro.clujit.innovationdays.platform.InstallationConfig;
import ro.clujit.innovationdays.platform.web.SetCookie;

/** The cookie by which a device is known. No other site can send it along, so that no form of theirs can scan. */
@Singleton
class DeviceCookie {

    /** After it has expired it can still be told so. */
    private static final Duration LONGER = Duration.ofDays(30);

    private final boolean overTls;
    private final Clock clock;

    @Inject
    DeviceCookie(InstallationConfig config, Clock clock) {
        this.overTls = config.overTls();
        this.clock = clock;
    }

    String name() {
        return overTls ? "__Host-device" : "device";
    }

    String with(Pairing.Paired paired) {
        Duration keep = Duration.between(clock.instant(), paired.expiresAt()).plus(LONGER);
        return new SetCookie(name(), paired.token(), keep, overTls, true).strictHeader();
    }

    String gone() {
        return new SetCookie(name(), "", Duration.ZERO, overTls, true).strictHeader();
    }
}
