package ro.clujit.innovationdays.letters;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.locale.Language;

/** Whoever opens a letter is not told on: it loads nothing, and shows only the pictures that it carries. */
@QuarkusTest
class NothingFromOutsideTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates/letters");

    /** What a mail program would fetch when it shows a letter. Links, which a reader has to follow, are none of it. */
    private static final Pattern FETCHED = Pattern.compile(
            "(?:\\b(?:src|srcset|background|poster|data)\\s*=|url\\(|@import)\\s*+(?![\"']?cid:)[^\\s>]*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FETCHING =
            Pattern.compile("<(?:link|iframe|object|embed|script|video|audio|base)\\b", Pattern.CASE_INSENSITIVE);

    @Inject
    @All
    List<Sampled> sampled;

    @Inject
    TestEditions made;

    @Inject
    Editions editions;

    private static void assertLoadsNothing(String what, String html) {
        assertThat(FETCHED.matcher(html).results().map(MatchResult::group))
                .as(what)
                .isEmpty();
        assertThat(FETCHING.matcher(html).results().map(MatchResult::group))
                .as(what)
                .isEmpty();
    }

    @Test
    void noTemplateOfALetterLoadsAnything() throws IOException {
        try (Stream<Path> templates = Files.walk(TEMPLATES)) {
            List<Path> pages =
                    templates.filter(file -> file.toString().endsWith(".html")).toList();
            assertThat(pages).hasSizeGreaterThan(3);
            for (Path page : pages) {
                assertLoadsNothing(page.toString(), Files.readString(page));
            }
        }
    }

    @Test
    @Transactional
    void noSampleOfALetterLoadsAnything() {
        String slug = made.open(1).slug();
        for (Sampled some : sampled) {
            for (Language language : Language.values()) {
                some.samples(editions.bySlug(slug).orElseThrow(), language)
                        .forEach(sample -> assertLoadsNothing(
                                sample.form(), sample.letter().html()));
            }
        }
    }

    @Test
    void knowsWhatLoads() {
        for (String loading : List.of(
                "<img src=\"https://example.org/dot.png\">",
                "<td background='//example.org/x'>",
                "<p style=\"background:url(https://example.org/x)\">",
                "<style>@import 'https://example.org/x.css';</style>")) {
            assertThat(FETCHED.matcher(loading).find()).as(loading).isTrue();
        }
        assertThat(FETCHED.matcher("<img src=\"cid:qr\"><a href=\"https://example.org\">")
                        .find())
                .isFalse();
    }
}
