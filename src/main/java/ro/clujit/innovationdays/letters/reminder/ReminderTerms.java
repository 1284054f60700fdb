package ro.clujit.innovationdays.letters.reminder;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;

/**
 * When an edition sends one kind of reminder.
 *
 * @param days before or after what it hangs on, as the kind says
 * @param at in the edition's zone
 * @param since nothing that was due before is sent by itself: what was switched off then was not meant to be sent
 * @param askedAt when an organiser last asked for what was missed
 */
public record ReminderTerms(boolean isOn, int days, LocalTime at, Instant since, Optional<Instant> askedAt) {}
