package ro.clujit.innovationdays.sponsor.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The grounds of a preview are those of the public pages: their colours are written twice, and kept the same here. */
class PreviewGroundTest {

    private static final Pattern VALUE = Pattern.compile("(--[a-z-]+): (#[0-9a-f]{6})");

    @Test
    void hasTheColoursOfThePublicPages() throws IOException {
        String tokens = read("tokens.css");
        int dark = tokens.indexOf("@media (prefers-color-scheme: dark)");
        assertSame("seen--light", tokens.substring(0, dark));
        assertSame("seen--dark", tokens.substring(dark));
    }

    private static void assertSame(String ground, String tokens) throws IOException {
        var rule = Pattern.compile("\\." + ground + " \\{ color-scheme([^}]+)}").matcher(read("partner.css"));
        assertThat(rule.find()).isTrue();
        Map<String, String> shown = values(rule.group(1));
        assertThat(shown).hasSizeGreaterThan(5);
        assertThat(values(tokens)).as(ground).containsAllEntriesOf(shown);
    }

    private static Map<String, String> values(String css) {
        Map<String, String> values = new HashMap<>();
        VALUE.matcher(css).results().forEach(match -> values.putIfAbsent(match.group(1), match.group(2)));
        return values;
    }

    private static String read(String sheet) throws IOException {
        try (var in = PreviewGroundTest.class.getResourceAsStream("/META-INF/resources/assets/" + sheet)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
