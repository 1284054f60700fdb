package ro.clujit.innovationdays.letters.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.badge.BadgeSample;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.letters.Sampled.Sample;
import ro.clujit.innovationdays.letters.wording.Wording;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.mail.LetterComposer;
import ro.clujit.innovationdays.platform.code.CodeForm;
import ro.clujit.innovationdays.platform.locale.Language;

/** Every letter of the service can be read beforehand, and holds in mail programs that know inline styles alone. */
@QuarkusTest
@ActivateRequestContext
class CatalogueTest {

    /** Gmail cuts a letter at 102 kB. */
    private static final int MOST_BYTES = 100_000;

    private static final double LEAST_CONTRAST = 4.5;
    private static final Pattern ENTITY = Pattern.compile("&(?:#\\d+|[a-z]+);");

    @Inject
    Catalogue catalogue;

    @Inject
    TestEditions testEditions;

    @Inject
    Editions editions;

    @Inject
    @All
    List<LetterComposer> composers;

    Edition edition;

    @BeforeEach
    void open() {
        edition = editions.bySlug(testEditions.open(5).slug()).orElseThrow();
    }

    private List<String> kinds() {
        return composers.stream()
                .filter(composer -> composer.getClass().getName().contains(".letters."))
                .map(LetterComposer::kind)
                .toList();
    }

    private void eachSample(BiConsumer<String, ComposedLetter> check) {
        for (Language language : Language.values()) {
            for (Sample sample : catalogue.samples(edition, language)) {
                check.accept(sample.form() + " " + language, sample.letter());
            }
        }
    }

    @Test
    void everyKindOfLetterHasASampleAndEverySampleIsAForm() {
        List<String> forms = catalogue.samples(edition, Language.ro).stream()
                .map(Sample::form)
                .toList();
        assertThat(forms).doesNotHaveDuplicates();
        assertThat(forms.stream().map(form -> form.split("\\.", 2)[0]).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(kinds());
        assertThat(catalogue.samples(edition, Language.en).stream().map(Sample::form))
                .containsExactlyElementsOf(forms);
        assertThat(catalogue.forms(edition, Language.ro)).containsExactlyInAnyOrderElementsOf(forms);
    }

    @Test
    void everyFormIsDescribed() {
        assertThat(catalogue.samples(edition, Language.ro).stream().map(Sample::form))
                .allMatch(form -> LetterForm.of(form).isPresent());
    }

    @Test
    void whatCanBeNamedIsExplainedAndTheServicesWordsCanBeTheEditionsOwn() {
        for (Language language : Language.values()) {
            var words = MessageBundles.get(WordingMessages.class, Localized.Literal.of(language.name()));
            for (String form : catalogue.forms(edition, language)) {
                catalogue
                        .show(edition, form, language, Optional.empty())
                        .orElseThrow()
                        .usual()
                        .ifPresent(usual -> {
                            assertThat(usual.names()).contains("edition", "dates", "place");
                            assertThat(usual.names()).as(form).allMatch(name -> !words.means(name)
                                    .equals(name));
                            Wording own = usual.wording();
                            assertThat(own.flaws(usual.names())).as(form).isEmpty();
                        });
            }
        }
    }

    @Test
    void saysTheSameWithTheServicesWordsAsItsOwn() {
        for (Language language : Language.values()) {
            for (Sample sample : catalogue.samples(edition, language)) {
                var shown = catalogue
                        .show(edition, sample.form(), language, Optional.empty())
                        .orElseThrow();
                shown.usual().ifPresent(usual -> {
                    ComposedLetter own = catalogue
                            .show(edition, sample.form(), language, Optional.of(usual.wording()))
                            .orElseThrow()
                            .sample()
                            .letter();
                    assertThat(own.subject())
                            .as(sample.form())
                            .isEqualTo(sample.letter().subject());
                    assertThat(own.text())
                            .as(sample.form())
                            .isEqualTo(sample.letter().text());
                });
            }
        }
    }

    @Test
    void noTwoLettersAreAlikeAndNoneHasAWordMissing() {
        Set<String> seen = new HashSet<>();
        List<String> all = new ArrayList<>();
        eachSample((form, letter) -> {
            // Reminders of what is no longer so say no more than that, whatever it was.
            if (!form.contains(".changed ")) {
                seen.add(letter.text());
                all.add(form);
            }
            assertThat(letter.subject()).as(form).isNotBlank().doesNotContain("\n", "{", "NOT_FOUND");
            assertThat(letter.text() + letter.html()).as(form).doesNotContain("NOT_FOUND", "null,", " null");
        });
        assertThat(seen).hasSameSizeAs(all);
    }

    @Test
    void theTicketOfASampleOpensNoDoor() {
        assertThat(CodeForm.read(BadgeSample.CODE)).isEmpty();
        ComposedLetter letter = catalogue
                .show(edition, "confirmation.alone", Language.ro, Optional.empty())
                .orElseThrow()
                .sample()
                .letter();
        assertThat(letter.images()).hasSize(1);
        assertThat(letter.attachments())
                .extracting(ComposedLetter.Attachment::mediaType)
                .contains("application/pdf");
        assertThat(letter.text()).contains(BadgeSample.SHORT_CODE);
    }

    @Test
    void holdsTogetherWithoutStyleSheets() {
        eachSample((form, letter) -> {
            assertThat(letter.html().getBytes(StandardCharsets.UTF_8).length)
                    .as(form)
                    .isLessThan(MOST_BYTES);
            var html = new LetterHtml(letter.html());
            assertThat(html.strays).as(form).isEmpty();
            assertThat(html.elements)
                    .filteredOn(element -> element.name().equals("table"))
                    .as(form)
                    .isNotEmpty()
                    .allMatch(table -> table.attribute("role")
                            .filter("presentation"::equals)
                            .isPresent());
            assertThat(html.elements).as(form).anyMatch(element -> element.attribute("width")
                    .filter("600"::equals)
                    .isPresent());
            assertThat(html.elements)
                    .filteredOn(element -> element.name().equals("img"))
                    .as(form)
                    .allMatch(image ->
                            image.attribute("alt").filter(alt -> !alt.isBlank()).isPresent()
                                    && image.attribute("width").isPresent()
                                    && image.attribute("src").orElseThrow().startsWith("cid:"));
            assertThat(html.elements)
                    .filteredOn(element -> element.attribute("class").isPresent())
                    .as(form)
                    .allMatch(styled -> styled.attribute("style").isPresent());
            assertThat(html.elements)
                    .filteredOn(element -> element.name().equals("a"))
                    .as(form)
                    .allMatch(link -> link.attribute("href").orElseThrow().startsWith("http://"));
            assertThat(html.elements)
                    .extracting(element -> element.attribute("style").orElse(""))
                    .as(form)
                    .noneMatch(style -> style.matches("(?s).*(?:position\\s*:|float\\s*:|url\\(|background-image).*"));
            assertThat(html.elements)
                    .as(form)
                    .noneMatch(element -> element.name().equals("script")
                            || element.name().equals("link")
                            || element.name().equals("form"));
        });
    }

    @Test
    void everyWordStandsOutFromItsGroundByInlineColoursAlone() {
        assertThat(LetterHtml.contrast("#777777", "#ffffff")).isBetween(4.4, 4.5);
        eachSample((form, letter) -> new LetterHtml(letter.html())
                .texts.stream()
                        .filter(text -> text.path().stream()
                                .anyMatch(element -> element.name().equals("body")))
                        .filter(text ->
                                text.style("display").filter("none"::equals).isEmpty())
                        .forEach(text -> {
                            var link = text.path().stream()
                                    .filter(element -> element.name().equals("a"))
                                    .findFirst();
                            // A link without a colour of its own has the mail program's.
                            assertThat(link.stream())
                                    .as(form + ": " + text.words())
                                    .allMatch(element -> element.style("color").isPresent());
                            assertThat(LetterHtml.contrast(
                                            text.style("color").orElseThrow(),
                                            text.style("background-color").orElseThrow()))
                                    .as(form + ": " + text.words())
                                    .isGreaterThanOrEqualTo(LEAST_CONTRAST);
                        }));
    }

    @Test
    void plainTextIsWrittenForReading() {
        eachSample((form, letter) -> {
            String text = letter.text();
            assertThat(ENTITY.matcher(text).find()).as(form).isFalse();
            assertThat(text).as(form).doesNotContain("\n\n\n", "<p", "<br").endsWith("Cluj IT Cluster\n");
            assertThat(text.lines())
                    .as(form)
                    .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 998)
                    .allMatch(line -> line.equals(line.stripTrailing()))
                    // In an announcement the organiser has links where they wrote them.
                    .allMatch(line -> form.startsWith("announcement")
                            || !line.contains("http")
                            || line.strip().startsWith("http"));
        });
    }
}
