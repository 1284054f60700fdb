package ro.clujit.innovationdays.letters.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;

class WordingTest {

    private static final ZoneId CLUJ = ZoneId.of("Europe/Bucharest");
    private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");

    @Test
    void whatStandsInBracesMustMeanSomething() {
        assertThat(Wording.unknownIn("Dear {name}, {edition}: [here]({ticket link})", false))
                .isEmpty();
        assertThat(Wording.unknownIn("Dear {nume}, {Name}", false)).containsExactly("{nume}", "{Name}");
        assertThat(Wording.unknownIn("{ticket link}", true)).containsExactly("{ticket link}");
        assertThat(Wording.unknownIn("Dear {name", false)).containsExactly("{");
    }

    @Test
    void aReaderGetsTheirLanguageUnlessNothingWasWrittenInIt() {
        var onlyRomanian = new Wording(new Bilingual("S", "Half"), new Bilingual("T", ""));
        assertThat(onlyRomanian.languageFor(Language.en)).isEqualTo(Language.ro);
        assertThat(new Wording(Bilingual.same("S"), Bilingual.same("T")).languageFor(Language.en))
                .isEqualTo(Language.en);
    }

    @Test
    void aNameBecomesNoMarkupAndTheOrganisersOwnIsCleaned() {
        LetterText text = LetterText.of(
                "Dear {name}, <script>x</script> [a](javascript:alert(1)) [t]({ticket link})\n\n> quoted",
                Map.of(Wording.NAME, "[x](https://evil.example) *b* <i>"),
                "https://forum.example/en/tickets/abc");
        assertThat(text.html())
                .doesNotContain("<script", "javascript:", "evil.example\"", "<i>", "<em>")
                .contains("href=\"https://forum.example/en/tickets/abc\"")
                .contains("<blockquote class=\"line\" style=\"margin");
        assertThat(text.plain()).contains("[x](https://evil.example) *b* <i>", "https://forum.example/en/tickets/abc");
    }

    @Test
    void aTimeThatClocksSkipIsNone() {
        assertThat(StartTime.of(LocalDateTime.parse("2027-03-28T03:30"), CLUJ, NOW))
                .isEqualTo(new StartTime.Skipped(
                        LocalDateTime.parse("2027-03-28T03:00"), LocalDateTime.parse("2027-03-28T04:00")));
        assertThat(StartTime.of(LocalDateTime.parse("2027-10-31T03:30"), CLUJ, NOW))
                .as("shown twice: the first time")
                .isEqualTo(new StartTime.Known(Instant.parse("2027-10-31T00:30:00Z")));
        assertThat(StartTime.of(LocalDateTime.parse("2027-03-01T13:59"), CLUJ, NOW))
                .isEqualTo(new StartTime.Past());
        assertThat(StartTime.of(LocalDateTime.parse("2072-03-01T13:59"), CLUJ, NOW))
                .isEqualTo(new StartTime.TooFar());
    }
}
