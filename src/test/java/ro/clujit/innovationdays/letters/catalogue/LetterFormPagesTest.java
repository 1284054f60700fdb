package ro.clujit.innovationdays.letters.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static ro.clujit.innovationdays.Organiser.with;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.letters.wording.OwnWordings;
import ro.clujit.innovationdays.letters.wording.Rewording;
import ro.clujit.innovationdays.letters.wording.Wording;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.mail.Composing;
import ro.clujit.innovationdays.mail.Letters;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.SessionKind;
import ro.clujit.innovationdays.programme.call.TestCalls;

/** Organisers read every letter beforehand and give an edition words of its own. */
@QuarkusTest
class LetterFormPagesTest {

    private static final Map<String, String> FORM = Map.of(
            "subject", "Mulțumim, {name}: {title}",
            "text", "Salut!\n\nAm primit „{title}” pentru {edition}: https://example.org/cum",
            "version", "0",
            "do", "save");

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions testEditions;

    @Inject
    TestCalls calls;

    @Inject
    Editions editions;

    @Inject
    OwnWordings wordings;

    @Inject
    Rewording rewording;

    @Inject
    Letters letters;

    @Inject
    Composing composing;

    Edition edition;
    String hub;
    String page;
    Organiser organiser;

    @BeforeEach
    void open() {
        edition = editions.bySlug(calls.open().slug()).orElseThrow();
        hub = "/ro/office/editions/" + edition.slug() + "/letters";
        page = hub + "/proposal-received/en";
        organiser = new Organiser(base);
    }

    private long kept() {
        return testEditions.count("select count(*) from own_wording where edition_id = ?1", edition.id());
    }

    private ComposedLetter received(String name) {
        String address = "author-" + UUID.randomUUID() + "@example.org";
        calls.submit(edition.slug(), TestCalls.proposal("Roboți & <i>oameni</i>", SessionKind.TALK, name, address));
        return composing.compose(QuarkusTransaction.requiringNew()
                .call(() -> letters.find("kind = 'proposal-received' and recipientAddress = ?1", address)
                        .singleResult()));
    }

    @Test
    void listsEveryLetterAndLeadsToEachInBothLanguages() {
        var list = organiser.get(hub);
        assertThat(list.status()).isEqualTo(200);
        for (LetterForm form : LetterForm.values()) {
            for (Language language : Language.values()) {
                assertThat(list.body()).contains(hub + "/" + form.key() + "/" + language + "\"");
            }
        }
        assertThat(list.body())
                .contains("/ro/office/letters?edition=" + edition.slug(), hub.replace("/letters", "/sender"));
        assertThat(organiser.get("/ro/office/editions/" + edition.slug()).body())
                .contains(hub + "\"");
    }

    @Test
    void showsALetterAtTwoWidthsAndAsTextToOrganisersAlone() {
        var shown = organiser.get(hub + "/waiting-offer/ro");
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.body()).contains("letter-phone", "letter-desktop", "sandbox", "Ana Pop", "{until}");
        assertThat(organiser.get(hub + "/nothing/ro").status()).isEqualTo(404);
        assertThat(organiser.get(hub + "/waiting-offer/fr").status()).isEqualTo(404);
        assertThat(new Visitor(base).get(hub + "/waiting-offer/ro").status()).isNotEqualTo(200);
    }

    @Test
    void aLetterAboutNoEditionIsShownButNotReworded() {
        var shown = organiser.get(hub + "/organiser-appointed/ro");
        assertThat(shown.body()).contains("ana.pop@example.org").doesNotContain("name=\"subject\"");
        assertThat(organiser.post(hub + "/organiser-appointed/ro", FORM).status())
                .isEqualTo(404);
        assertThat(kept()).isZero();
    }

    @Test
    void sendsTheEditionsOwnWordsFromThenOnWithValuesAsPlainText() {
        organiser.send(page, FORM);
        ComposedLetter letter = received("Eva {edition}\u2028<script>alert(1)</script> https://example.net/x");
        assertThat(letter.subject())
                .startsWith("Mulțumim, Eva {edition} <script>alert(1)</script> https://example.net/x: Roboți &")
                .doesNotContain("\n", "\r", "\u2028");
        assertThat(letter.html())
                .contains("Salut!", "Roboți &amp; &lt;i&gt;oameni&lt;/i&gt;", "href=\"https://example.org/cum\"")
                .doesNotContain("<script>", "href=\"https://example.net", "Your proposal for");
        assertThat(letter.text())
                .contains("Salut!\n\nAm primit „Roboți & <i>oameni</i>” pentru Test edition", "Open your proposal:");
        assertThat(organiser.get(hub).body()).contains("ale ediției");
    }

    @Test
    void changesNeitherAnotherLanguageNorAnotherEdition() {
        organiser.send(page.replace("/en", "/ro"), FORM);
        assertThat(received("Ana").subject()).startsWith("We received your proposal");
        testEditions.change(
                "update own_wording set language = 'en', edition_id = (select id from edition where slug = ?1) where edition_id = ?2",
                testEditions.open(1).slug(),
                edition.id());
        assertThat(received("Ana").subject()).startsWith("We received your proposal");
    }

    @Test
    void showsHowItWouldLookAndKeepsNothing() {
        organiser.get(page);
        var look = organiser.post(page, with(FORM, "do", "look"));
        assertThat(look.status()).isEqualTo(200);
        assertThat(look.body()).contains("Mulțumim, Ana Pop: Artificial intelligence", "{title}", "Salut!");
        assertThat(kept()).isZero();
    }

    @Test
    void refusesWhatCannotBeSentBesideItsFieldAndKeepsWhatWasWritten() {
        List<Map<String, String>> wrong = List.of(
                with(FORM, "subject", ""),
                with(FORM, "subject", "a".repeat(151)),
                with(FORM, "subject", "Unu\r\nBcc: eva@example.org"),
                with(FORM, "subject", "{parola}"),
                with(FORM, "subject", "{name"),
                with(FORM, "text", " \n "),
                with(FORM, "text", "a".repeat(5001)),
                with(FORM, "text", "{link} {name}"),
                with(FORM, "text", "name}"));
        for (Map<String, String> form : wrong) {
            for (String what : List.of("save", "look")) {
                var answer = organiser.sendInVain(page, with(form, "do", what));
                String field = form.get("subject").equals(FORM.get("subject")) ? "text" : "subject";
                assertThat(answer.body())
                        .as(form.toString())
                        .contains(
                                "id=\"" + field + "-error\"",
                                "href=\"#" + field + "\"",
                                "details class=\"letter-names\" open");
            }
        }
        assertThat(organiser
                        .sendInVain(page, with(FORM, "text", "{link} {name}"))
                        .body())
                .contains("{link} {name}</textarea>", "{edition}, {name}, {place}, {title}, {until}");
        assertThat(kept()).isZero();
    }

    @Test
    void takesAFormWithoutItsFieldsForAnEmptyOne() {
        organiser.get(page);
        assertThat(organiser.post(page, Map.of()).status()).isEqualTo(422);
        assertThat(organiser.post(page, with(FORM, "version", "viermi")).status())
                .isEqualTo(303);
    }

    @Test
    void theSameFormSentTwiceIsKeptOnceAndTheSecondOfTwoOrganisersIsTold() {
        organiser.send(page, FORM);
        organiser.send(page, FORM);
        var other = organiser.sendInVain(page, with(FORM, "subject", "Altfel"));
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.body())
                .contains("value=\"Altfel\"", "Mulțumim, {name}: {title}", "name=\"version\" value=\"1\"");
        organiser.send(page, with(with(FORM, "subject", "Altfel"), "version", "1"));
        assertThat(organiser
                        .sendInVain(page, with(with(FORM, "subject", "Iar"), "version", "1"))
                        .status())
                .isEqualTo(409);
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void ofManyWhoWriteAtOnceOneIsKept() throws Exception {
        var place = new Rewording.Place(edition, "waiting-offer", Language.ro);
        for (int version : List.of(0, 1)) {
            var start = new CyclicBarrier(4);
            try (var pool = new Contenders()) {
                List<Future<Boolean>> saved = IntStream.range(0, 4)
                        .mapToObj(i -> pool.threads.submit(() -> {
                            start.await();
                            return rewording.save(place, new Wording("S" + version + i, "T"), version, "Ana");
                        }))
                        .toList();
                int won = 0;
                for (Future<Boolean> one : saved) {
                    won += one.get() ? 1 : 0;
                }
                assertThat(won).isEqualTo(1);
            }
            assertThat(wordings.of(edition.id(), place.form(), place.language())
                            .orElseThrow()
                            .version())
                    .isEqualTo(version + 1);
        }
    }

    private static final class Contenders implements AutoCloseable {
        final ExecutorService threads = Executors.newFixedThreadPool(4);

        @Override
        public void close() {
            threads.shutdownNow();
        }
    }

    @Test
    void goesBackToTheServicesWordsOnceSomebodyIsSureAndHasSeenWhatGoes() {
        organiser.send(page, FORM);
        organiser.get(page);
        assertThat(organiser.post(page + "/usual", Map.of("version", "1")).status())
                .isEqualTo(422);
        assertThat(organiser
                        .post(page + "/usual", Map.of("version", "7", "sure", "true"))
                        .status())
                .isEqualTo(409);
        assertThat(kept()).isEqualTo(1);
        for (int i = 0; i < 2; i++) {
            assertThat(organiser
                            .post(page + "/usual", Map.of("version", "1", "sure", "true"))
                            .status())
                    .isEqualTo(303);
        }
        assertThat(received("Ana").subject()).startsWith("We received your proposal");
    }

    @Test
    void theNextEditionBeginsWithTheWordsOfThisOne() {
        organiser.send(page, FORM);
        String next = "copy-" + UUID.randomUUID().toString().substring(0, 8);
        organiser.send(
                "/ro/office/editions/" + edition.slug() + "/duplicate",
                Map.of(
                        "name-ro",
                        "Următoarea",
                        "name-en",
                        "The next",
                        "slug",
                        next,
                        "mark",
                        "N" + next.substring(5, 9).toUpperCase(Locale.ROOT)));
        var copy = editions.bySlug(next).orElseThrow();
        assertThat(wordings.of(copy.id(), "proposal-received", Language.en)
                        .orElseThrow()
                        .wording())
                .isEqualTo(new Wording(FORM.get("subject"), FORM.get("text")));
    }
}
