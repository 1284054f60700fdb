package ro.clujit.innovationdays.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** How plain text is put in order. */
class TextPartTest {

    @Test
    void leavesOneEmptyLineAndNoBlanksAtTheEnds() {
        assertThat(TextPart.of("\n\nUnu  \n\n\n\nDoi\r\n")).isEqualTo("Unu\n\nDoi\n");
    }

    @Test
    void putsALinkAtTheEndOfALineOnItsOwn() {
        assertThat(TextPart.of("Cere altul aici: https://example.org/a\nGata"))
                .isEqualTo("Cere altul aici:\nhttps://example.org/a\nGata\n");
    }

    @Test
    void breaksOnlyLinesThatNoMessageMayHave() {
        String word = "țară ";
        String usual = word.repeat(100).strip();
        assertThat(TextPart.of(usual)).isEqualTo(usual + "\n");
        String endless = word.repeat(1000).strip();
        String broken = TextPart.of(endless);
        assertThat(broken.strip().replace('\n', ' ')).isEqualTo(endless);
        assertThat(broken.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 998);
    }
}
