package ro.clujit.innovationdays.letters.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.edition.Edition;

/** When reminders are due, in the edition's own time. */
class DueTest {

    private static final LocalTime TEN = LocalTime.of(10, 0);

    @Test
    void isDueAtTheEditionsOwnTenOClock() {
        assertThat(moment(ReminderKind.WEEK_BEFORE, edition("Europe/Bucharest", "2028-06-15", "2028-06-16")))
                .isEqualTo("2028-06-08T07:00:00Z");
        assertThat(moment(ReminderKind.WEEK_BEFORE, edition("Asia/Tokyo", "2028-06-15", "2028-06-16")))
                .isEqualTo("2028-06-08T01:00:00Z");
        assertThat(moment(ReminderKind.DAY_BEFORE, edition("America/New_York", "2028-06-15", "2028-06-16")))
                .isEqualTo("2028-06-14T14:00:00Z");
        assertThat(moment(ReminderKind.DETAILS, edition("Europe/Bucharest", "2028-06-15", "2028-06-16")))
                .isEqualTo("2028-06-10T07:00:00Z");
    }

    /** In Romania clocks go forward on 26 March 2028 at three, and back on 29 October at four. */
    @Test
    void keepsTheHourWhenTheClocksChangeBetweenThem() {
        Edition spring = edition("Europe/Bucharest", "2028-03-27", "2028-03-28");
        assertThat(moment(ReminderKind.WEEK_BEFORE, spring)).isEqualTo("2028-03-20T08:00:00Z");
        assertThat(moment(ReminderKind.DAY_BEFORE, spring)).isEqualTo("2028-03-26T07:00:00Z");
        Edition autumn = edition("Europe/Bucharest", "2028-10-30", "2028-10-31");
        assertThat(moment(ReminderKind.WEEK_BEFORE, autumn)).isEqualTo("2028-10-23T07:00:00Z");
        assertThat(moment(ReminderKind.DAY_BEFORE, autumn)).isEqualTo("2028-10-29T08:00:00Z");
    }

    @Test
    void comesAnHourLaterWhereItsHourIsLeftOutAndOnceWhereItIsThereTwice() {
        ReminderTerms half = new ReminderTerms(true, 1, LocalTime.of(3, 30), Instant.EPOCH, Optional.empty());
        assertThat(Due.moment(
                        ReminderKind.DAY_BEFORE,
                        half,
                        edition("Europe/Bucharest", "2028-03-27", "2028-03-27"),
                        Optional.empty()))
                .hasValue(Instant.parse("2028-03-26T01:30:00Z"));
        assertThat(Due.moment(
                        ReminderKind.DAY_BEFORE,
                        half,
                        edition("Europe/Bucharest", "2028-10-30", "2028-10-30"),
                        Optional.empty()))
                .hasValue(Instant.parse("2028-10-29T00:30:00Z"));
    }

    @Test
    void thanksAfterTheDoorsHaveClosedHoweverSoonItIsWanted() {
        Edition edition = edition("Europe/Bucharest", "2028-06-15", "2028-06-16");
        ReminderTerms sameDay = new ReminderTerms(true, 0, TEN, Instant.EPOCH, Optional.empty());
        assertThat(moment(ReminderKind.THANKS, edition)).isEqualTo("2028-06-17T07:00:00Z");
        assertThat(Due.moment(ReminderKind.THANKS, sameDay, edition, Optional.empty()))
                .hasValue(Instant.parse("2028-06-16T21:00:00Z"));
        edition.open(LocalTime.of(9, 0), LocalTime.of(18, 0));
        assertThat(Due.moment(ReminderKind.THANKS, sameDay, edition, Optional.empty()))
                .hasValue(Instant.parse("2028-06-16T15:00:00Z"));
    }

    @Test
    void tellsOfTheNextEditionOnTheMorningAfterItOpened() {
        Edition edition = edition("Europe/Bucharest", "2028-06-15", "2028-06-16");
        ReminderTerms terms = ReminderKind.NEXT_EDITION.terms();
        assertThat(Due.moment(ReminderKind.NEXT_EDITION, terms, edition, Optional.empty()))
                .isEmpty();
        assertThat(Due.moment(
                        ReminderKind.NEXT_EDITION, terms, edition, Optional.of(Instant.parse("2028-01-10T07:30:00Z"))))
                .hasValue(Instant.parse("2028-01-10T08:00:00Z"));
        assertThat(Due.moment(
                        ReminderKind.NEXT_EDITION, terms, edition, Optional.of(Instant.parse("2028-01-10T08:30:00Z"))))
                .hasValue(Instant.parse("2028-01-11T08:00:00Z"));
    }

    @Test
    void isServedFromItsMomentWhileItIsNotTooLateAndNotBeforeItWasSwitchedOn() {
        Edition edition = edition("Europe/Bucharest", "2028-06-15", "2028-06-16");
        Instant moment = Instant.parse("2028-06-08T07:00:00Z");
        assertThat(served(edition, terms(Instant.EPOCH, null), moment.minusSeconds(1)))
                .isEmpty();
        assertThat(served(edition, terms(Instant.EPOCH, null), moment)).hasValue(moment);
        assertThat(served(edition, terms(Instant.EPOCH, null), moment.plus(Duration.ofHours(47))))
                .hasValue(moment);
        assertThat(served(edition, terms(Instant.EPOCH, null), moment.plus(Duration.ofHours(48))))
                .isEmpty();
        assertThat(served(edition, terms(moment.plusSeconds(1), null), moment.plusSeconds(60)))
                .isEmpty();
    }

    @Test
    void isServedForADayWhenItIsAskedForAndNeverOnceTheDoorsAreOpen() {
        Edition edition = edition("Europe/Bucharest", "2028-06-15", "2028-06-16");
        Instant asked = Instant.parse("2028-06-12T12:00:00Z");
        assertThat(served(edition, terms(asked, asked), asked.plusSeconds(30))).hasValue(asked);
        assertThat(served(edition, terms(asked, asked), asked.plus(Duration.ofHours(24))))
                .isEmpty();
        Instant late = Instant.parse("2028-06-15T04:59:00Z");
        assertThat(served(edition, terms(late, late), late)).hasValue(late);
        assertThat(served(edition, terms(late, late), Instant.parse("2028-06-15T05:00:00Z")))
                .isEmpty();
    }

    private static Optional<Instant> served(Edition edition, ReminderTerms terms, Instant now) {
        return Due.served(ReminderKind.WEEK_BEFORE, terms, edition, Optional.empty(), now);
    }

    private static ReminderTerms terms(Instant since, Instant askedAt) {
        return new ReminderTerms(true, 7, TEN, since, Optional.ofNullable(askedAt));
    }

    private static Instant moment(ReminderKind kind, Edition edition) {
        return Due.moment(kind, kind.terms(), edition, Optional.empty()).orElseThrow();
    }

    private static Edition edition(String zone, String from, String to) {
        var edition = new Edition("test", "T1", "Ediția", "Edition", "Cluj-Napoca", ZoneId.of(zone));
        edition.schedule(LocalDate.parse(from), LocalDate.parse(to));
        edition.publish();
        return edition;
    }
}
