package ro.clujit.innovationdays.checkin;

import java.util.UUID;

/** What a device has of a ticket. */
public sealed interface Shown {

    /** As it was read or typed: a whole code or a short one, or anything else. */
    record Text(String code) implements Shown {}

    /** The digest of a whole code, which is all that a device without a line has kept of it. */
    record Digest(byte[] of) implements Shown {}

    /** Found in the device's list by name or by short code. */
    record Listed(UUID ticket) implements Shown {}
}
