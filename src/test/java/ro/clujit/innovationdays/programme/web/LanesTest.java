package ro.clujit.innovationdays.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.programme.web.Lanes.Lane;
import ro.clujit.innovationdays.programme.web.Lanes.Stretch;

/** How cards that overlap share a column. */
class LanesTest {

    @Test
    void givesTheWholeColumnToWhatOverlapsNothing() {
        assertThat(lanes(new Stretch(0, 30), new Stretch(30, 60))).containsExactly(new Lane(0, 1), new Lane(0, 1));
    }

    @Test
    void putsWhatOverlapsSideBySide() {
        assertThat(lanes(new Stretch(0, 60), new Stretch(30, 90), new Stretch(90, 120)))
                .containsExactly(new Lane(0, 2), new Lane(1, 2), new Lane(0, 1));
    }

    @Test
    void usesALaneAgainOnceItIsFree() {
        assertThat(lanes(new Stretch(0, 100), new Stretch(0, 20), new Stretch(20, 40), new Stretch(30, 50)))
                .containsExactly(new Lane(0, 3), new Lane(1, 3), new Lane(1, 3), new Lane(2, 3));
    }

    private static List<Lane> lanes(Stretch... byTime) {
        return Lanes.of(List.of(byTime));
    }
}
