package ro.clujit.innovationdays.programme.call;

import static org.assertj.core.api.Assertions.assertThat;
import static ro.clujit.innovationdays.Organiser.with;
import static ro.clujit.innovationdays.programme.call.TestCalls.form;
import static ro.clujit.innovationdays.programme.call.TestCalls.keyed;
import static ro.clujit.innovationdays.programme.call.TestCalls.send;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.MovableClock;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;

/** Somebody would like to speak: finds the call, proposes a session, and comes back to it. */
@QuarkusTest
class CallPagesTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestCalls calls;

    @Inject
    MovableClock clock;

    Visitor visitor;
    TestEditions.Made edition;
    String page;

    @BeforeEach
    void open() {
        visitor = new Visitor(base);
        edition = calls.open();
        page = "/en/editions/" + edition.slug() + "/call";
    }

    @AfterEach
    void back() {
        clock.reset();
    }

    @Test
    void takesAProposalAndLeadsToItsPage() {
        var sent = send(visitor, edition.slug(), form("Ștampile & săgeți", "first@example.net"));
        assertThat(sent.status()).isEqualTo(303);
        assertThat(sent.location()).matches("/en/proposals/[0-9a-z]{26}\\?done=received");
        var own = visitor.get(sent.location());
        assertThat(own.body())
                .contains(
                        "We received your proposal.",
                        "first@example.net",
                        "Ștampile &amp; săgeți",
                        "under review",
                        "<li>one</li>",
                        "Writes <em>code</em>.");
        assertThat(letters("proposal-received", "first@example.net")).isEqualTo(1);
        assertThat(visitor.get("/ro" + sent.location().substring(3)).body()).contains("Am primit propunerea.");
    }

    @Test
    void saysWhenItOpensAndWhenItHasClosed() {
        assertThat(visitor.get(page).body())
                .contains("We look for <strong>stories</strong>.", "Send the proposal", "12 months after");
        assertThat(visitor.get("/ro/editions/" + edition.slug() + "/call").body())
                .contains("Căutăm <strong>povești</strong>.", "Trimite propunerea");
        calls.plan(edition.slug(), Duration.ofDays(2), Duration.ofDays(3), false);
        assertThat(visitor.get(page).body())
                .contains("Proposals can be sent from")
                .doesNotContain("Send the proposal", "name=\"title\"");
        calls.plan(edition.slug(), Duration.ofDays(-3), Duration.ofDays(-2), false);
        assertThat(visitor.get(page).body())
                .contains("The call closed on")
                .doesNotContain("Send the proposal", "name=\"title\"");
    }

    @Test
    void isNotThereWithoutACallASwitchOrAPublicEdition() {
        visitor.get(page);
        assertThat(visitor.get("/en/editions/" + editions.open(1).slug() + "/call")
                        .status())
                .isEqualTo(404);
        editions.change("update edition set state = 'DRAFT' where slug = ?1", edition.slug());
        assertThat(visitor.get(page).status()).isEqualTo(404);
        editions.change("update edition set state = 'ARCHIVED' where slug = ?1", edition.slug());
        assertThat(visitor.get(page).body()).contains("The edition is over.").doesNotContain("Send the proposal");
        assertThat(visitor.post(page, form("Too late", "late@example.org")).status())
                .isEqualTo(409);
        editions.change("update edition set state = 'PUBLISHED' where slug = ?1", edition.slug());
        editions.change("update call_for_papers set enabled = false");
        assertThat(visitor.get(page).status()).isEqualTo(404);
    }

    @Test
    void theEditionsPageLinksToItWhileItIsOpen() {
        String link = "href=\"" + page + "\"";
        assertThat(visitor.get("/en/editions/" + edition.slug()).body()).contains(link, "Would you like to speak?");
        calls.plan(edition.slug(), Duration.ofDays(-3), Duration.ofDays(-2), false);
        assertThat(visitor.get("/en/editions/" + edition.slug()).body()).doesNotContain(link);
    }

    @Test
    void sendsTheFormBackWithARemarkBesideEachField() {
        var wrong = new LinkedHashMap<String, String>();
        wrong.put("title", "");
        wrong.put("kind", "BREAK");
        wrong.put("language", "de");
        wrong.put("minutes", "14");
        wrong.put("theme", "no-such-theme");
        wrong.put("abstract", "x".repeat(2001));
        wrong.put("description", "x".repeat(5001));
        wrong.put("notes", "x".repeat(5001));
        wrong.put("name", " \t ");
        wrong.put("email", "nobody@nowhere\r\nBcc: all@example.org");
        wrong.put("organisation", "x".repeat(121));
        wrong.put("headline", "x".repeat(161));
        wrong.put("biography", "x".repeat(5001));
        var answer = send(visitor, edition.slug(), wrong);
        assertThat(answer.status()).isEqualTo(422);
        for (String field : wrong.keySet()) {
            assertThat(answer.body()).contains("id=\"" + field + "-error\"", "href=\"#" + field + "\"");
        }
        assertThat(answer.body()).contains("13 things need your attention", "x".repeat(5001));
        assertThat(submitted()).isZero();
    }

    @Test
    void asksForNameAndAddressOfEachCoSpeakerAndAnAddressOfTheirOwn() {
        var fields = form("Two of us", "stefan@example.org");
        fields.put("other-name-1", "Ana Ionescu");
        fields.put("other-email-1", "");
        var answer = post(fields);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("id=\"other-email-1-error\"", "<details class=\"more\" open>", "Ana Ionescu");
        fields.put("other-email-1", "STEFAN@example.org");
        assertThat(post(fields).body()).contains("Co-speaker 1 has the address of somebody named before");
        fields.put("other-email-1", "ana@example.org");
        fields.put("other-email-4", "ion@example.org");
        assertThat(post(fields).body()).contains("id=\"other-name-4-error\"");
        fields.put("other-name-4", "Ion");
        var sent = post(fields);
        assertThat(sent.status()).isEqualTo(303);
        assertThat(visitor.get(sent.location()).body()).contains("Ana Ionescu", "ion@example.org");
    }

    @Test
    void keepsWhatWasWrittenWhenTheCallClosesMeanwhile() {
        var opened = visitor.get(page);
        clock.forward(Duration.ofDays(7));
        var late = visitor.post(page, keyed(opened, form("A second too late", "late@example.org")));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body())
                .contains("The call closed while you were writing", "A second too late", "- one\n- two")
                .doesNotContain("Send the proposal");
        assertThat(submitted()).isZero();
        assertThat(letters("proposal-received", "late@example.org")).isZero();
    }

    @Test
    void makesOneSubmissionOfAFormThatIsSentTwentyTimesAtOnce() throws Exception {
        var fields = keyed(visitor.get(page), form("Once", "once@example.org"));
        List<Visitor.Answer> answers = together(20, () -> visitor.post(page, fields));
        assertThat(answers).extracting(Visitor.Answer::status).containsOnly(303);
        assertThat(answers)
                .extracting(Visitor.Answer::location)
                .containsOnly(answers.get(0).location());
        assertThat(submitted()).isEqualTo(1);
        assertThat(letters("proposal-received", "once@example.org")).isEqualTo(1);
        // Whoever goes back and proposes something else with the same page has proposed something else.
        var second = visitor.post(page, with(fields, "title", "Twice"));
        assertThat(second.location()).isNotEqualTo(answers.get(0).location());
        assertThat(submitted()).isEqualTo(2);
    }

    @Test
    void takesAHundredAtOnceAndNotOneMoreThanAHostMaySend() throws Exception {
        // As if this host had ninety left in this hour.
        send(visitor, edition.slug(), form("The first", "first@example.org"));
        editions.change("update submission_rate set taken = ?1 where taken > 0", SubmissionRates.MOST_PER_HOST - 90);
        visitor.get(page);
        int before = (int) submitted();
        List<Callable<Visitor.Answer>> all = IntStream.range(0, 100)
                .mapToObj(i -> (Callable<Visitor.Answer>) () -> visitor.post(
                        page,
                        with(
                                form("Talk " + i, "p" + i + "@example.org"),
                                "key",
                                UUID.randomUUID().toString())))
                .toList();
        List<Visitor.Answer> answers = together(all);
        assertThat(answers).filteredOn(answer -> answer.status() == 303).hasSize(90);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 429)
                .hasSize(10)
                .allSatisfy(refused -> assertThat(refused.body())
                        .contains("Too many proposals came", "What we learnt.", "Send the proposal"));
        assertThat(submitted()).isEqualTo(before + 90);
        clock.forward(Duration.ofHours(1));
        assertThat(send(visitor, edition.slug(), form("An hour later", "later@example.org"))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void takesTenAnHourFromOneAddressWhateverItsCase() {
        for (int i = 0; i < SubmissionRates.MOST_PER_ADDRESS; i++) {
            String email = i % 2 == 0 ? "many@example.org" : "Many@Example.org";
            assertThat(send(visitor, edition.slug(), form("Talk " + i, email)).status())
                    .isEqualTo(303);
        }
        assertThat(send(visitor, edition.slug(), form("One more", "many@example.org"))
                        .status())
                .isEqualTo(429);
        assertThat(send(visitor, edition.slug(), form("Another's", "other@example.org"))
                        .status())
                .isEqualTo(303);
    }

    private Visitor.Answer post(Map<String, String> fields) {
        return visitor.postForm(page, keyed(visitor.get(page), fields));
    }

    private long submitted() {
        return editions.count(
                "select count(*) from submission s join edition e on e.id = s.edition_id where e.slug = ?1",
                edition.slug());
    }

    private long letters(String kind, String address) {
        return editions.count("select count(*) from letter where kind = ?1 and recipient_address = ?2", kind, address);
    }

    private static List<Visitor.Answer> together(int times, Callable<Visitor.Answer> what) throws Exception {
        return together(IntStream.range(0, times).mapToObj(i -> what).toList());
    }

    private static List<Visitor.Answer> together(List<Callable<Visitor.Answer>> what) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(what.size());
        try {
            List<Visitor.Answer> answers = new ArrayList<>();
            for (Future<Visitor.Answer> one : threads.invokeAll(what)) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
