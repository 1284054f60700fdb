package ro.clujit.innovationdays.letters.sender;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.PostgresResource;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor.Answer;
import ro.clujit.innovationdays.mail.FickleMailServer;
import ro.clujit.innovationdays.mail.MailAddress;
import ro.clujit.innovationdays.mail.selftest.SelfTests;

@QuarkusTest
@WithTestResource(MailAddress.class)
class SenderPagesTest {

    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");

    @Inject
    TestEditions editions;

    @Inject
    SelfTests tests;

    @TestHTTPResource("/")
    URI base;

    private Organiser organiser;
    private String page;

    @BeforeEach
    @AfterEach
    void forgetEarlierTests() {
        editions.change("delete from self_test");
    }

    @BeforeEach
    void signIn() {
        organiser = new Organiser(base.toString());
        page = "/en/office/editions/" + editions.open(1).slug() + "/sender";
    }

    private static Map<String, String> form(String name, String from, String replyTo, String sender, String path) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("from-name", name);
        fields.put("from-address", from);
        fields.put("reply-to", replyTo);
        fields.put("sender", sender);
        fields.put("return-path", path);
        return fields;
    }

    private Map<String, String> to(String address) {
        Matcher key = KEY.matcher(organiser.get(page).body());
        assertThat(key.find()).isTrue();
        return new LinkedHashMap<>(Map.of("to", address, "key", key.group(1)));
    }

    private static FickleMailServer friendly() {
        return FickleMailServer.open(new FickleMailServer.Mood() {});
    }

    @Test
    void anEditionSendsAsTheInstallationUntilItSaysOtherwise() {
        assertThat(organiser.get(page).body()).contains("Empty: Cluj Innovation Days", "Empty: forum@example.org");
        Answer saved = organiser.send(
                page, form("Forumul „Țară”", "forum@2027.example.org", "birou@example.org", "", "inapoi@example.org"));
        assertThat(saved.body())
                .contains("Saved.", "value=\"birou@example.org\"", "Forumul „Țară” &lt;forum@2027.example.org&gt;");
        Answer back = organiser.send(page, form("", "", "", "", ""));
        assertThat(back.body()).contains("Cluj Innovation Days &lt;forum@example.org&gt;");
    }

    @Test
    void theNextEditionSendsAsThisOne() {
        organiser.send(page, form("Forumul", "", "birou@example.org", "", ""));
        String next = "copy-" + UUID.randomUUID().toString().substring(0, 8);
        organiser.send(
                page.replace("/sender", "/duplicate"),
                Map.of(
                        "name-ro",
                        "Următoarea",
                        "name-en",
                        "The next",
                        "slug",
                        next,
                        "mark",
                        "N" + next.substring(5, 9).toUpperCase(Locale.ROOT)));
        assertThat(organiser.get("/en/office/editions/" + next + "/sender").body())
                .contains("value=\"Forumul\"", "value=\"birou@example.org\"");
    }

    @Test
    void eachFieldSaysWhatIsWrongWithIt() {
        Answer refused = organiser.sendInVain(
                page, form("x".repeat(101), "forum", "a@b", "ana@țară.ro", "Ana <ana@example.org>"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("at most 100 characters", "id=\"from-address-error\"", "id=\"reply-to-error\"")
                .contains("id=\"sender-error\"", "id=\"return-path-error\"", "value=\"a@b\"");
        assertThat(organiser.get(page).body()).doesNotContain("value=\"a@b\"");
    }

    @Test
    void warnsOfADomainThatNobodyVouchesFor() {
        Answer saved = organiser.send(page, form("", "forum@elsewhere.example", "", "", "inapoi@example.org"));
        assertThat(saved.body()).contains("Letters leave without a signature");
        assertThat(saved.body()).contains("The sender is of elsewhere.example and letters come back to example.org");
    }

    @Test
    void aTestLetterLeavesAtOnceAsTheEditionAndIsShownAsItLeft() {
        organiser.send(page, form("Forumul „Țară”", "forum@2027.example.org", "", "", ""));
        try (var arrived = friendly()) {
            Map<String, String> form = to("ana@example.org");
            Answer shown = organiser.send(page + "/test", form);
            assertThat(shown.body())
                    .contains("The mail server took it.")
                    .contains(
                            "Message-ID: &lt;" + form.get("key") + "@example.org&gt;",
                            "Auto-Submitted: auto-generated");
            assertThat(arrived.received()).hasSize(1);
            String message = new String(arrived.received().get(0).message(), StandardCharsets.US_ASCII);
            assertThat(message).contains("<forum@2027.example.org>", "To: ana@example.org");
            assertThat(arrived.received().get(0).mailFrom()).isEqualTo("forum@2027.example.org");

            assertThat(organiser.send(page + "/test", form).body()).contains("The mail server took it.");
            assertThat(arrived.received()).as("the same form sent twice").hasSize(1);
        }
    }

    @Test
    void saysWhatTheServerSaidWhereItRefused() {
        var mood = new FickleMailServer.Mood() {
            @Override
            public Optional<String> refusal(String step, String about, int time) {
                return step.equals("MAIL") ? Optional.of("550 5.7.1 sender not allowed here") : Optional.empty();
            }
        };
        try (var arrived = FickleMailServer.open(mood)) {
            Answer shown = organiser.send(page + "/test", to("ana@example.org"));
            assertThat(shown.body())
                    .contains("did not take it", "sender not allowed here", "From: Cluj Innovation Days");
            assertThat(arrived.received()).isEmpty();
        }
        assertThat(organiser.send(page + "/test", to("ana@example.org")).body())
                .as("nobody listens")
                .contains("did not take it");
    }

    @Test
    void aTestOfAnotherEditionIsNotShown() {
        try (var arrived = friendly()) {
            Map<String, String> form = to("ana@example.org");
            organiser.send(page + "/test", form);
            String other = "/en/office/editions/" + editions.open(1).slug() + "/sender";
            assertThat(organiser.get(other + "?test=" + form.get("key")).body()).doesNotContain("Message-ID");
            assertThat(organiser.get(other + "?test=nonsense").status()).isEqualTo(200);
            assertThat(arrived.received()).hasSize(1);
        }
    }

    @Test
    void writesToNobodyWithoutAnAddress() {
        Answer refused = organiser.sendInVain(page + "/test", to("ana"));
        assertThat(refused.body()).contains("Write an e-mail address", "value=\"ana\"");
        assertThat(organiser.get(page).body()).contains("value=\"" + PostgresResource.ORGANISER + "\"");
    }

    @Test
    void notMoreThanSomeInAnHourHoweverManyAskAtOnce() throws Exception {
        int many = 8;
        UUID edition = UUID.randomUUID();
        for (int i = 0; i < SelfTests.MOST_AN_HOUR - 1; i++) {
            assertThat(tests.begin(UUID.randomUUID(), edition)).isEqualTo(SelfTests.Place.FREE);
        }
        var start = new CyclicBarrier(many);
        var pool = Executors.newFixedThreadPool(many);
        List<Future<SelfTests.Place>> asked = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            Callable<SelfTests.Place> ask = () -> {
                start.await();
                return tests.begin(UUID.randomUUID(), edition);
            };
            asked.add(pool.submit(ask));
        }
        List<SelfTests.Place> places = new ArrayList<>();
        for (Future<SelfTests.Place> each : asked) {
            places.add(each.get());
        }
        pool.shutdown();
        assertThat(places).containsOnlyOnce(SelfTests.Place.FREE);
        organiser.get(page);
        Answer refused = organiser.post(page + "/test", to("ana@example.org"));
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.body()).contains("Many test letters were sent in the last hour");
    }

    @Test
    void speaksRomanianToo() {
        assertThat(organiser.get(page.replace("/en/", "/ro/")).body())
                .contains("Expeditorul scrisorilor", "Trimite o scrisoare de probă", "_dmarc.example.org");
    }
}
