package ro.clujit.innovationdays.site.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
