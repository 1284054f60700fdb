package ro.clujit.innovationdays.site.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgendaTest {

    @Test
    void writesItsNumbersOnceAndInOrder() {
        assertThat(Agenda.of("17.1.5.17").written()).isEqualTo("1.5.17");
        assertThat(Agenda.of("1.5").with(List.of(3, 5)).written()).isEqualTo("1.3.5");
        assertThat(Agenda.of("1.3.5").without(3).written()).isEqualTo("1.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "x", "0", "-1", "1e3", "9999999999", "٣", "1;2", "<script>"})
    void leavesOutWhatIsNoNumber(String text) {
        assertThat(Agenda.of(text).isEmpty()).isTrue();
        assertThat(Agenda.of(text + ".7").written()).isEqualTo("7");
    }

    @Test
    void holdsNoMoreThanACookieDoes() {
        String all = IntStream.rangeClosed(1, 1000).mapToObj(String::valueOf).collect(Collectors.joining("."));

        assertThat(Agenda.of(all).numbers()).hasSize(Agenda.MOST);
        assertThat(Agenda.of(all).written()).hasSizeLessThan(4096);
        assertThat(Agenda.of("1.".repeat(5000)).isEmpty()).isTrue();
        assertThat(Agenda.of(null).isEmpty()).isTrue();
    }
}
