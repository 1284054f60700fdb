package ro.clujit.innovationdays.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnreachableAddressTest {

    private static final Instant FIRST = Instant.parse("2026-05-04T08:00:00Z");

    private static List<Instant> after(int... hours) {
        return Arrays.stream(hours)
                .mapToObj(hour -> FIRST.plus(Duration.ofHours(hour)))
                .toList();
    }

    @Test
    void givesUpOnAnAddressWhenLettersCameBackSeveralTimesOverDays() {
        assertThat(UnreachableAddress.isTooOften(after(0, 30, 72))).isTrue();
        assertThat(UnreachableAddress.isTooOften(after(80, 0, 30))).isTrue();
    }

    @Test
    void isPatientWithAMailboxThatWasFullForAWeekend() {
        assertThat(UnreachableAddress.isTooOften(after(0, 1, 2, 3, 40, 60))).isFalse();
        assertThat(UnreachableAddress.isTooOften(after(0, 100))).isFalse();
        assertThat(UnreachableAddress.isTooOften(List.of())).isFalse();
    }
}
