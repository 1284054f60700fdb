package ro.clujit.innovationdays.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.checkin.rules.Often;
import ro.clujit.innovationdays.checkin.rules.Span;

class GateTimesTest {

    private static final ZoneId CLUJ = ZoneId.of("Europe/Bucharest");
    /** Clocks go forward in the night before. */
    private static final LocalDate SUNDAY = LocalDate.of(2027, 3, 28);

    private final GateTimes times = new GateTimes(CLUJ, List.of(SUNDAY, SUNDAY.plusDays(1)), SUNDAY.minusDays(30));

    @Test
    void isOpenAtAnyTimeWhereNothingIsSaid() {
        assertThat(times.open(GateTerms.PLAIN)).isEmpty();
    }

    @Test
    void opensOnEachDayAtTheHoursOfTheEditionsClock() {
        assertThat(times.open(terms(Set.of(), LocalTime.of(9, 0), LocalTime.of(18, 30))))
                .containsExactly(
                        span("2027-03-28T06:00:00Z", "2027-03-28T15:30:00Z"),
                        span("2027-03-29T06:00:00Z", "2027-03-29T15:30:00Z"));
        assertThat(times.open(terms(Set.of(SUNDAY.plusDays(1)), LocalTime.of(9, 0), LocalTime.of(18, 30))))
                .containsExactly(span("2027-03-29T06:00:00Z", "2027-03-29T15:30:00Z"));
    }

    @Test
    void closesOnTheNextDayWhereItClosesEarlierThanItOpens() {
        assertThat(times.open(terms(Set.of(SUNDAY), LocalTime.of(20, 0), LocalTime.of(2, 0))))
                .containsExactly(span("2027-03-28T17:00:00Z", "2027-03-28T23:00:00Z"));
    }

    @Test
    void isOpenForWholeDaysWhereNoHoursAreSaidAndOneOfThemIsShort() {
        assertThat(times.open(terms(Set.of(SUNDAY), null, null)))
                .containsExactly(span("2027-03-27T22:00:00Z", "2027-03-28T21:00:00Z"));
        assertThat(times.whole(Set.of(SUNDAY.plusDays(1))))
                .containsExactly(span("2027-03-28T21:00:00Z", "2027-03-29T21:00:00Z"));
    }

    @Test
    void endsEachDayOfTheEditionAndOfTheRehearsal() {
        assertThat(times.each(LocalTime.of(23, 0)))
                .contains(
                        Instant.parse("2027-03-28T20:00:00Z"),
                        Instant.parse("2027-03-29T20:00:00Z"),
                        Instant.parse("2027-02-26T21:00:00Z"))
                .isSorted();
    }

    private static GateTerms terms(Set<LocalDate> days, LocalTime opens, LocalTime closes) {
        return new GateTerms(Area.BUILDING, null, null, Often.ONCE, true, Set.of(), days, opens, closes, null);
    }

    private static Span span(String from, String to) {
        return new Span(Instant.parse(from), Instant.parse(to));
    }
}
