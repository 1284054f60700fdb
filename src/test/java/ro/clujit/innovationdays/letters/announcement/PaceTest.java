package ro.clujit.innovationdays.letters.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Instant NOON = Instant.parse("2090-04-20T12:00:00Z");

    @Test
    void lettersGoByThePortionWithoutAPace() {
        assertThat(Pace.NONE.portion(NOON, NOON)).isEqualTo(new Pace.Portion(Pace.PORTION, NOON));
    }

    @Test
    void onePauseIsBetweenTwoLetters() {
        var pace = new Pace(3, null);
        assertThat(pace.portion(NOON, NOON)).isEqualTo(new Pace.Portion(1, NOON.plusSeconds(3)));
        assertThat(pace.portion(NOON, NOON.plusSeconds(2))).isEqualTo(new Pace.Portion(1, NOON.plusSeconds(3)));
        assertThat(pace.portion(NOON, NOON.plusSeconds(6))).isEqualTo(new Pace.Portion(3, NOON.plusSeconds(9)));
    }

    @Test
    void soManyAMinuteAreSpreadOverIt() {
        var pace = new Pace(null, 600);
        assertThat(pace.portion(NOON, NOON.plusSeconds(2))).isEqualTo(new Pace.Portion(21, NOON.plusMillis(2100)));
    }

    @Test
    void whatWasMissedForLongIsNotCaughtUpWith() {
        var pace = new Pace(1, null);
        assertThat(pace.portion(NOON, NOON.plusSeconds(3600))).isEqualTo(new Pace.Portion(11, NOON.plusSeconds(3601)));
    }
}
