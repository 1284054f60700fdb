package ro.clujit.innovationdays.letters.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionState;
import ro.clujit.innovationdays.letters.feedback.FeedbackTime;

/** When a kind of reminder of an edition is due. */
final class Due {

    /** A request to send what was missed is done within this time, or not at all. */
    private static final Duration ASKED_FOR = Duration.ofDays(1);

    private Due() {}

    /**
     * When it is sent by itself; empty while what it hangs on is not known, and for {@link ReminderKind#PAYMENT}, where it
     * is another for each.
     *
     * @param opened when registration for it was first seen open
     */
    static Optional<Instant> moment(ReminderKind kind, ReminderTerms terms, Edition edition, Optional<Instant> opened) {
        return switch (kind) {
            case WEEK_BEFORE, DAY_BEFORE, DETAILS ->
                edition.startsOn().map(day -> at(edition, day.minusDays(terms.days()), terms.at()));
            case THANKS ->
                edition.endsOn().map(day -> {
                    Instant morning = at(edition, day.plusDays(terms.days()), terms.at());
                    Instant end = FeedbackTime.opens(edition).orElseThrow();
                    return morning.isBefore(end) ? end : morning;
                });
            case NEXT_EDITION -> opened.map(from -> firstAt(edition, from, terms.at(), terms.days()));
            case PAYMENT -> Optional.empty();
        };
    }

    /** Before which it makes sense; empty where it always does. */
    private static Optional<Instant> last(ReminderKind kind, Edition edition) {
        return switch (kind) {
            case WEEK_BEFORE, DAY_BEFORE, DETAILS ->
                edition.startsOn().map(day -> at(edition, day, edition.opensAt().orElse(LocalTime.of(8, 0))));
            case THANKS -> FeedbackTime.closes(edition);
            case NEXT_EDITION -> edition.endsOn().map(day -> at(edition, day, LocalTime.MIDNIGHT));
            case PAYMENT -> Optional.empty();
        };
    }

    /** Whether it can be sent at all at this moment, by itself or by somebody's wish. */
    static boolean isTime(ReminderKind kind, Edition edition, Optional<Instant> opened, Instant now) {
        boolean isState = kind == ReminderKind.THANKS
                ? edition.isPublic()
                        && FeedbackTime.opens(edition)
                                .filter(from -> !now.isBefore(from))
                                .isPresent()
                : edition.state() == EditionState.PUBLISHED;
        boolean isKnown =
                switch (kind) {
                    case WEEK_BEFORE, DAY_BEFORE, DETAILS -> edition.startsOn().isPresent();
                    case NEXT_EDITION -> opened.isPresent();
                    case THANKS, PAYMENT -> true;
                };
        return isState
                && isKnown
                && last(kind, edition).filter(end -> !now.isBefore(end)).isEmpty();
    }

    /**
     * Which moment is to be served now, by itself or because somebody asked, whichever is later; empty where none is. What
     * is paid for has no moment: for it, the request alone counts here.
     */
    static Optional<Instant> served(
            ReminderKind kind, ReminderTerms terms, Edition edition, Optional<Instant> opened, Instant now) {
        if (!terms.isOn() || !isTime(kind, edition, opened, now)) {
            return Optional.empty();
        }
        Optional<Instant> asked = terms.askedAt().filter(at -> now.isBefore(at.plus(ASKED_FOR)));
        Optional<Instant> byItself = moment(kind, terms, edition, opened)
                .filter(at -> !at.isAfter(now) && !at.isBefore(terms.since()) && now.isBefore(at.plus(kind.late())));
        return Stream.of(asked, byItself).flatMap(Optional::stream).max(Instant::compareTo);
    }

    private static Instant firstAt(Edition edition, Instant from, LocalTime at, int days) {
        ZonedDateTime local = from.atZone(edition.zone());
        LocalDate day = local.toLocalTime().isAfter(at) ? local.toLocalDate().plusDays(1) : local.toLocalDate();
        return at(edition, day.plusDays(days), at);
    }

    private static Instant at(Edition edition, LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(edition.zone()).toInstant();
    }
}
