package ro.clujit.innovationdays.checkin.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ro.clujit.innovationdays.checkin.device.DeviceState;
import ro.clujit.innovationdays.checkin.device.Devices;

/** Devices that may know what we do not: with scans that wait, or not heard of for a while. */
@ApplicationScoped
public class Unheard {

    private static final Duration A_WHILE = Duration.ofMinutes(5);

    private final Devices devices;
    private final Clock clock;

    Unheard(Devices devices, Clock clock) {
        this.devices = devices;
        this.clock = clock;
    }

    public List<Devices.Seen> of(UUID edition) {
        Instant now = clock.instant();
        return devices.of(edition).stream()
                .filter(seen -> seen.device().state(now) == DeviceState.GOOD)
                .filter(seen -> seen.queue() != null && seen.queue() > 0
                        || seen.device().lastContactAt() == null
                        || seen.device().lastContactAt().plus(A_WHILE).isBefore(now))
                .toList();
    }
}
