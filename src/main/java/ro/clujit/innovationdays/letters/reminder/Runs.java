package ro.clujit.innovationdays.letters.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;

/** What is to be sent at this moment, and what could be. */
@ApplicationScoped
public class Runs {

    /**
     * How a kind of reminder of an edition stands.
     *
     * @param at when it is sent by itself; empty while that is not known, and where each has a time of its own
     * @param isPast whether that has passed
     * @param isUnderway whether the next sweep sends it, to whoever has not got it
     * @param isTime whether it can still be sent
     * @param now how many would get it now
     * @param written how many got it
     */
    public record Stand(
            ReminderTerms terms,
            Optional<Instant> at,
            boolean isPast,
            boolean isUnderway,
            boolean isTime,
            int now,
            int written) {

        /** Whether an organiser may have it sent to those who would get it. */
        public boolean isToAsk() {
            return terms.isOn() && isTime && !isUnderway && now > 0;
        }
    }

    /** Nothing is sent so long after an edition, so that old ones need not be looked at. */
    private static final int DAYS_AFTER = 60;

    private final Editions editions;
    private final ReminderSettings settings;
    private final Openings openings;
    private final Reminders reminders;
    private final Clock clock;

    Runs(Editions editions, ReminderSettings settings, Openings openings, Reminders reminders, Clock clock) {
        this.editions = editions;
        this.settings = settings;
        this.openings = openings;
        this.reminders = reminders;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** Of which editions something may be due. */
    @Transactional
    List<UUID> current() {
        return editions.latestFirst().stream()
                .filter(Edition::isPublic)
                .filter(edition -> edition.endsOn().isEmpty() || !edition.isOverBy(DAYS_AFTER, clock.instant()))
                .map(Edition::id)
                .toList();
    }

    /** Who is to get it now; within the caller's transaction, until whose end it stays switched as it is. */
    Optional<Recipients> due(ReminderKind kind, Edition edition) {
        Instant now = clock.instant();
        ReminderTerms terms = settings.held(edition.id(), kind);
        Optional<Instant> served = Due.served(kind, terms, edition, openings.of(edition.id()), now);
        boolean isAlways =
                kind == ReminderKind.PAYMENT && terms.isOn() && Due.isTime(kind, edition, Optional.empty(), now);
        return served.isEmpty() && !isAlways
                ? Optional.empty()
                : Optional.of(Recipients.of(kind, terms, edition, served.orElse(now), served.isPresent(), now));
    }

    @Transactional
    public Stand of(ReminderKind kind, Edition edition) {
        Instant now = clock.instant();
        ReminderTerms terms = settings.of(edition.id(), kind);
        Optional<Instant> opened = openings.of(edition.id());
        Optional<Instant> at = Due.moment(kind, terms, edition, opened);
        return new Stand(
                terms,
                at,
                at.filter(moment -> !moment.isAfter(now)).isPresent(),
                Due.served(kind, terms, edition, opened, now).isPresent(),
                Due.isTime(kind, edition, opened, now),
                reminders.count(Recipients.of(kind, terms, edition, now, true, now)),
                reminders.written(edition.id(), kind));
    }
}
