package ro.clujit.innovationdays.checkin.device.web;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.checkin.Door;
import ro.clujit.innovationdays.checkin.device.Device;
import ro.clujit.innovationdays.checkin.device.DeviceMessages;
import ro.clujit.innovationdays.checkin.device.DeviceState;
import ro.clujit.innovationdays.checkin.device.Devices;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;

/** A device in the list. What it never told is null. */
public record DeviceRow(
        UUID id,
        String name,
        String gates,
        DeviceState state,
        String lastContact,
        Integer queue,
        Integer battery,
        String clock,
        String version,
        long scans) {

    /** More than people set their watches by. */
    private static final long RIGHT_MILLIS = 2_000;

    static DeviceRow of(Devices.Seen seen, Door door, Instant now, Language language, DeviceMessages words) {
        Device device = seen.device();
        return new DeviceRow(
                device.id(),
                device.name(),
                door.gates().stream()
                        .filter(gate -> device.gates().contains(gate.id()))
                        .map(gate -> gate.name().in(language))
                        .collect(Collectors.joining(", ")),
                device.state(now),
                device.lastContactAt() == null
                        ? words.never()
                        : LocalDates.dateTime(device.lastContactAt(), door.zone(), language),
                seen.queue(),
                seen.battery(),
                clock(seen.skewMillis(), words),
                seen.appVersion(),
                seen.scans());
    }

    private static String clock(Long skew, DeviceMessages words) {
        if (skew == null) {
            return null;
        }
        if (Math.abs(skew) < RIGHT_MILLIS) {
            return words.clock_right();
        }
        return skew > 0 ? words.clock_ahead(skew / 1000) : words.clock_behind(-skew / 1000);
    }

    public boolean isGood() {
        return state == DeviceState.GOOD;
    }
}
