package ro.clujit.innovationdays.letters.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is sent when its day has come. */
public enum ReminderKind {
    /** When, where and with what, to whoever has a ticket. */
    WEEK_BEFORE(true, 7, 3, 30, Duration.ofDays(2), Duration.ofHours(24)),
    /** The same once more; of each day that the edition begins on, for it may be moved. */
    DAY_BEFORE(true, 1, 1, 2, Duration.ofDays(2), Duration.ofHours(12)),
    /** To registrations whose money has not come, before their time runs out; each has a day of its own. */
    PAYMENT(true, 2, 1, 14, Duration.ZERO, Duration.ofHours(12)),
    /** To whoever has not yet said who comes with a ticket. */
    DETAILS(true, 5, 2, 30, Duration.ofDays(2), Duration.ofHours(24)),
    /** Thanks to those who came, and a link for their feedback. */
    THANKS(false, 1, 0, 14, Duration.ofDays(7), Duration.ZERO),
    /** To people of earlier editions who wanted to hear of this one. */
    NEXT_EDITION(false, 0, 0, 30, Duration.ofDays(7), Duration.ZERO);

    private static final LocalTime MORNING = LocalTime.of(10, 0);

    private final boolean onFromTheStart;
    private final int days;
    private final int leastDays;
    private final int mostDays;
    private final Duration late;
    private final Duration settled;

    ReminderKind(boolean onFromTheStart, int days, int leastDays, int mostDays, Duration late, Duration settled) {
        this.onFromTheStart = onFromTheStart;
        this.days = days;
        this.leastDays = leastDays;
        this.mostDays = mostDays;
        this.late = late;
        this.settled = settled;
    }

    /** @param name as in an address */
    public static Optional<ReminderKind> of(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** By which the outbox knows its letters. */
    public String letter() {
        return "reminder-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public int leastDays() {
        return leastDays;
    }

    public int mostDays() {
        return mostDays;
    }

    /** How long after its moment it is still sent by itself, where the service was away. */
    Duration late() {
        return late;
    }

    /** Whoever was told about their ticket within this time before its moment knows it all. */
    Duration settled() {
        return settled;
    }

    /** Whether it leaves after all other letters. */
    boolean isBulk() {
        return this != PAYMENT && this != DETAILS;
    }

    /** What holds until an organiser says otherwise: what helps people to come is sent, what asks them for more is not. */
    ReminderTerms terms() {
        return new ReminderTerms(onFromTheStart, days, MORNING, Instant.EPOCH, Optional.empty());
    }
}
