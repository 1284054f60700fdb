package ro.clujit.innovationdays.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ro.clujit.innovationdays.site.EditionMotif.Stitch;
import ro.clujit.innovationdays.site.EditionMotif.Thread;

class EditionMotifTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 15, EditionMotif.MOST_RINGS})
    void looksTheSameFromAllSides(int rings) {
        var motif = new EditionMotif(rings);
        Set<Stitch> stitches = new HashSet<>(motif.stitches());
        int last = motif.size() - 1;

        assertThat(stitches)
                .allMatch(
                        stitch -> stitches.contains(new Stitch(last - stitch.column(), stitch.row(), stitch.thread())))
                .allMatch(stitch -> stitches.contains(new Stitch(stitch.row(), stitch.column(), stitch.thread())));
    }

    @Test
    void sewsTheNewestRingAloneInMarigold() {
        var motif = new EditionMotif(5);
        int middle = motif.size() / 2;

        assertThat(motif.stitches())
                .filteredOn(stitch -> stitch.thread() == Thread.MARIGOLD)
                .allSatisfy(stitch -> assertThat(Math.abs(stitch.column() - middle) + Math.abs(stitch.row() - middle))
                        .isIn(0, 10, 11));
    }

    @Test
    void growsByARingWithEveryEdition() {
        assertThat(new EditionMotif(5).size() - new EditionMotif(4).size()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, EditionMotif.MOST_RINGS + 1})
    void refusesWhatNoEditionIs(int rings) {
        assertThatThrownBy(() -> new EditionMotif(rings)).isInstanceOf(IllegalArgumentException.class);
    }
}
