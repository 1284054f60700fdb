package ro.clujit.innovationdays.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An organiser made a draft after an edition; observed in the same transaction by whoever keeps a part of it. Nothing
 * that tells of people is copied.
 *
 * @param themes the copy's themes, by the ids of those that they were made after
 */
public record EditionDuplicated(Edition source, Edition copy, Map<UUID, Theme> themes) {

    /** The same local time, as many days later as the copy begins after its source; empty while either has no dates. */
    public Optional<Instant> moved(Instant instant) {
        return days().map(days -> instant.atZone(source.zone())
                .toLocalDateTime()
                .plusDays(days)
                .atZone(copy.zone())
                .toInstant());
    }

    /** As many days later; empty while either has no dates. */
    public Optional<LocalDate> moved(LocalDate date) {
        return days().map(date::plusDays);
    }

    private Optional<Long> days() {
        return source.startsOn()
                .flatMap(from -> copy.startsOn().map((LocalDate to) -> ChronoUnit.DAYS.between(from, to)));
    }
}
