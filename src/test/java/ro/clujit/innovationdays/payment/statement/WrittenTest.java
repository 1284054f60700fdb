package ro.clujit.innovationdays.payment.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenTest {

    @Test
    void readsAmountsWithCommaOrPointGroupedOrNot() {
        for (String text :
                List.of("1234.50", "1234,5", "1.234,50", "1,234.50", "1 234,50 RON", "+1234,50", "1\u00a0234,50")) {
            assertThat(Written.amount(text)).as(text).contains(123_450L);
        }
        assertThat(Written.amount("-3,00")).contains(-300L);
        assertThat(Written.amount("1.000")).contains(100_000L);
        for (String text : List.of("", "abc", "1,2,3", "1e5", "12345678901234567890", "--1", "NaN")) {
            assertThat(Written.amount(text)).as(text).isEmpty();
        }
    }

    @Test
    void readsDaysAsBanksWriteThem() {
        for (String text : List.of("05.01.2026", "5/1/2026", "2026-01-05", "2026-01-05 10:11:12", "05-01-2026")) {
            assertThat(Written.day(text)).as(text).contains(LocalDate.of(2026, 1, 5));
        }
        for (String text : List.of("", "31.02.2026", "05.01.26", "ieri", "01.01.0001", "99.99.9999")) {
            assertThat(Written.day(text)).as(text).isEmpty();
        }
    }
}
