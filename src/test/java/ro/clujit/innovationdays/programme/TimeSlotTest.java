package ro.clujit.innovationdays.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What two times of day mean as a stretch of time. */
class TimeSlotTest {

    private static final ZoneId CLUJ = ZoneId.of("Europe/Bucharest");
    private static final LocalDate DAY = LocalDate.of(2090, 4, 20);

    @Test
    void readsTimesByTheClockOfTheZone() {
        assertThat(slot(DAY, "09:30", "10:15"))
                .contains(new TimeSlot(Instant.parse("2090-04-20T06:30:00Z"), Instant.parse("2090-04-20T07:15:00Z")));
    }

    @Test
    void goesOnPastMidnight() {
        assertThat(slot(DAY, "21:00", "01:30"))
                .contains(new TimeSlot(Instant.parse("2090-04-20T18:00:00Z"), Instant.parse("2090-04-20T22:30:00Z")));
        assertThat(slot(DAY, "22:00", "00:00").orElseThrow().endsAt()).isEqualTo("2090-04-20T21:00:00Z");
    }

    @Test
    void takesAnEndBeforeTheBeginningForASlipWhereTheNightWouldBeTooLong() {
        assertThat(slot(DAY, "10:00", "09:30")).isEmpty();
        assertThat(slot(DAY, "10:00", "10:00")).isEmpty();
    }

    @Test
    void knowsNoTimeInTheHourThatSummerTimeSkips() {
        LocalDate spring = LocalDate.of(2027, 3, 28);
        assertThat(slot(spring, "02:30", "04:30").orElseThrow().endsAt())
                .as("one hour, not two")
                .isEqualTo("2027-03-28T01:30:00Z");
        assertThat(slot(spring, "03:45", "04:10"))
                .as("03:45 is 04:45 that night")
                .isEmpty();
    }

    @Test
    void thinksOfNoDayInAnotherAge() {
        assertThat(TimeSlot.isThinkable(DAY)).isTrue();
        assertThat(TimeSlot.isThinkable(LocalDate.MAX)).isFalse();
        assertThat(TimeSlot.isThinkable(LocalDate.of(207, 4, 15))).isFalse();
    }

    private static Optional<TimeSlot> slot(LocalDate day, String from, String to) {
        return TimeSlot.of(day, LocalTime.parse(from), LocalTime.parse(to), CLUJ);
    }
}
