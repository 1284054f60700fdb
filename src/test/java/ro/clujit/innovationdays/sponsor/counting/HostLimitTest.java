package ro.clujit.innovationdays.sponsor.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** How much of one host is counted in a minute. */
class HostLimitTest {

    private final HostLimit limit = new HostLimit(Clock.fixed(Instant.parse("2090-04-20T08:00:00Z"), ZoneOffset.UTC));

    private void fill(String host) {
        for (int i = 0; i < HostLimit.MOST_A_MINUTE; i++) {
            assertThat(limit.admits(host)).isTrue();
        }
    }

    @Test
    void isSoMuchAndNoMoreAndNobodyElses() {
        fill("203.0.113.7");
        assertThat(limit.admits("203.0.113.7")).isFalse();
        assertThat(limit.admits("203.0.113.8")).isTrue();
        assertThat(limit.admits("2001:db8::1")).isTrue();
    }

    @Test
    void isOneForAHouseholdsAddressesOfTheSixthVersion() {
        fill("2001:db8:1:2::1");
        assertThat(limit.admits("2001:db8:1:2:ffff::9")).isFalse();
        assertThat(limit.admits("2001:db8:1:3::1")).isTrue();
    }
}
