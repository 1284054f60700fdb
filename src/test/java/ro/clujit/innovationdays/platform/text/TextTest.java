package ro.clujit.innovationdays.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @Test
    void writesRomanianWithTheComma() {
        assertThat(Text.line("\u015Etefan \u0162urcanu, a\u015Fa \u015Fi a\u0163a"))
                .isEqualTo("Ștefan Țurcanu, așa și ața");
        assertThat(Text.line("S\u0326tefan")).as("composed").isEqualTo("Ștefan");
    }

    @Test
    void makesOneLineWithoutWhatCannotBeSeen() {
        assertThat(Text.line(" Ana\r\n\tMaria \u0000\u200B\u202E Pop ")).isEqualTo("Ana Maria Pop");
        assertThat(Text.line("Ana\u2028Bcc: eva\u2029x"))
                .as("ends of lines of Unicode")
                .isEqualTo("Ana Bcc: eva x");
        assertThat(Text.line(null)).isEmpty();
        assertThat(Text.line("\uD83D broken")).as("half a surrogate").isEqualTo("broken");
    }

    @Test
    void keepsTheLinesOfABlockAndHowFarTheyAreSetIn() {
        assertThat(Text.block("\r\n\r\n- a\u0163a  \r\n  - doi\r\n\r\n\r\n\r\n\tcod\u2028z\u200Bi  \n \n"))
                .isEqualTo("- ața\n  - doi\n\n    cod\nz i");
        assertThat(Text.block("  - set in from the first line")).isEqualTo("  - set in from the first line");
        assertThat(Text.block(" \n\u0000\n ")).isEmpty();
        assertThat(Text.block(null)).isEmpty();
    }

    @Test
    void findsNamesWithoutMindingDiacriticsAndCase() {
        assertThat(Text.folded("Ștefănuț ÎNGER Ţurcă")).isEqualTo("stefanut inger turca");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana@example.org", "a.b+c@sub.example.co.uk", "x@y.ro", "o'neil@example.ie"})
    void acceptsAddressesThatExist(String address) {
        assertThat(EmailAddress.isValid(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ana",
                "ana@",
                "@example.org",
                "ana@example",
                "ana@@example.org",
                "ana@example.org\r\nBcc: all@example.org",
                "ana @example.org",
                "ana@-example.org",
                ".ana@example.org",
                "ana..b@example.org",
                "ana@exa_mple.org",
                "\"ana\"@example.org",
                "ana@[127.0.0.1]"
            })
    void refusesWhatNoServerTakes(String address) {
        assertThat(EmailAddress.isValid(address)).isFalse();
    }

    @Test
    void refusesAnAddressThatIsTooLong() {
        assertThat(EmailAddress.isValid("a".repeat(65) + "@example.org")).isFalse();
        assertThat(EmailAddress.isValid("a@" + "b".repeat(60) + ("." + "c".repeat(60)).repeat(4) + ".org"))
                .isFalse();
    }
}
