package ro.clujit.innovationdays.platform.locale;

import static org.assertj.core.api.Assertions.assertThat;
import static ro.clujit.innovationdays.platform.locale.Language.en;
import static ro.clujit.innovationdays.platform.locale.Language.ro;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class LocaleTest {

    @Test
    void countsAsRomanianDoes() {
        assertThat(Plural.plural(1)).isEqualTo(Plural.ONE);
        for (int few : new int[] {0, 2, 19, 101, 119, 1001}) {
            assertThat(Plural.plural(few)).as("%d", few).isEqualTo(Plural.FEW);
        }
        for (int other : new int[] {20, 21, 100, 120, 200}) {
            assertThat(Plural.plural(other)).as("%d", other).isEqualTo(Plural.OTHER);
        }
    }

    @Test
    void writesARangeOfDaysOnce() {
        assertThat(LocalDates.range(LocalDate.of(2016, 3, 31), LocalDate.of(2016, 4, 1), ro))
                .isEqualTo("31 martie – 1 aprilie 2016");
        assertThat(LocalDates.range(LocalDate.of(2027, 4, 15), LocalDate.of(2027, 4, 16), en))
                .isEqualTo("15–16 April 2027");
        assertThat(LocalDates.range(LocalDate.of(2027, 4, 15), LocalDate.of(2027, 4, 15), en))
                .isEqualTo("15 April 2027");
        assertThat(LocalDates.range(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 1), en))
                .isEqualTo("31 December 2026 – 1 January 2027");
    }

    @Test
    void namesTheZoneOfATime() {
        var zone = ZoneId.of("Europe/Bucharest");
        assertThat(LocalDates.dateTime(Instant.parse("2027-04-15T06:30:00Z"), zone, ro))
                .isEqualTo("15 apr. 2027, 09:30 EEST");
        assertThat(LocalDates.time(Instant.parse("2026-12-01T07:05:00Z"), zone)).isEqualTo("09:05");
    }

    @Test
    void writesTheMidnightThatEndsADayAsThatDaysEnd() {
        var zone = ZoneId.of("Europe/Bucharest");
        assertThat(LocalDates.until(Instant.parse("2026-12-01T22:00:00Z"), zone, ro))
                .isEqualTo("1 dec. 2026, 23:59 EET");
        assertThat(LocalDates.until(Instant.parse("2026-12-01T18:00:00Z"), zone, ro))
                .isEqualTo("1 dec. 2026, 20:00 EET");
    }
}
