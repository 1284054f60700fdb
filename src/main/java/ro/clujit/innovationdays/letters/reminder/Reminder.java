package ro.clujit.innovationdays.letters.reminder;

import java.util.Optional;
import java.util.UUID;

/**
 * What a letter of this package is about.
 *
 * @param edition that sends it
 * @param ticket whose; empty where it is about a whole registration
 */
record Reminder(UUID id, UUID edition, Optional<UUID> ticket, UUID registration) {}
