package ro.clujit.innovationdays.site.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.release.Snapshot;
import ro.clujit.innovationdays.programme.release.SnapshotSamples;

class PersonViewTest {

    @ParameterizedTest
    @CsvSource({
        "Ștefan Țăranu, ȘȚ",
        "ana exemplu, AE",
        "Dr. Ana-Maria Pop, AP",
        "Plato, P",
        "Prof. dr. ing. Ion Schiță, IS",
        "J. R. R. Tolkien, T",
        "李 小龙, 李小",
        "--, ·",
        "'', ·",
        "😀 Smile, S"
    })
    void takesTheInitialsOfTheFirstNameAndTheLast(String name, String initials) {
        assertThat(PersonView.initials(name)).isEqualTo(initials);
    }

    @Test
    void sortsPeopleAsARomanianRegisterDoes() {
        var programme = new Snapshot(
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        SnapshotSamples.speaker(1, "vlad", "Vlad"),
                        SnapshotSamples.speaker(2, "stefan", "Ștefan"),
                        SnapshotSamples.speaker(3, "sandu", "Sandu"),
                        SnapshotSamples.speaker(4, "tudor", "Tudor")),
                List.of());

        assertThat(PersonView.all(programme, Language.ro))
                .extracting(PersonView::name)
                .containsExactly("Sandu", "Ștefan", "Tudor", "Vlad");
    }
}
