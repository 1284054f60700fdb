package ro.clujit.innovationdays.ticketing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;

/** Changing who holds a ticket, through the links in the letters. */
@QuarkusTest
class ChangingTest {

    private static final int CONTENDERS = 12;

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestTickets tickets;

    Organiser organiser;
    Visitor visitor;
    TestEditions.Made edition;
    TestChanges made;

    @BeforeEach
    void start() {
        organiser = new Organiser(base);
        visitor = new Visitor(base);
        edition = editions.open(10);
        made = new TestChanges(editions, visitor, organiser, edition.slug());
    }

    @Test
    void correctsANameAndKeepsTheCode() {
        String registration = made.register("Ana Gresit");
        String code = tickets.of(edition.slug()).get(0).code();
        String form = registration + "/tickets/" + made.ticketOf(registration);
        assertThat(visitor.get(form).body()).contains("Ana Gresit", "Correct the details");
        var answer = visitor.post(form, Visitor.person(1, "Ana Corect", made.address("Ana Gresit")));
        assertThat(answer.location()).endsWith("?done=corrected");
        assertThat(visitor.post(form, Visitor.person(1, "Ana Corect", made.address("Ana Gresit")))
                        .status())
                .isEqualTo(303);
        assertThat(visitor.get(registration).body()).contains("Ana Corect").doesNotContain("Ana Gresit");
        assertThat(tickets.of(edition.slug()).get(0).code()).isEqualTo(code);
        assertThat(made.changes("NAME_CORRECTED")).isEqualTo(1);
        assertThat(made.letters("ticket-again")).isZero();
    }

    @Test
    void sendsTheTicketToACorrectedAddress() {
        String registration = made.register("Adresa Veche");
        String form = registration + "/tickets/" + made.ticketOf(registration);
        visitor.get(form);
        visitor.post(form, Visitor.person(1, "Adresa Veche", "noua-" + edition.slug() + "@example.org"));
        assertThat(made.letters("ticket-again")).isEqualTo(1);
        assertThat(made.changes("ADDRESS_CORRECTED")).isEqualTo(1);
    }

    @Test
    void saysWhatIsWrongInEveryField() {
        String registration = made.register("Ana Atenta");
        String form = registration + "/tickets/" + made.ticketOf(registration);
        for (String address : List.of(form, form + "/transfer")) {
            visitor.get(address);
            var answer = visitor.post(
                    address,
                    Map.of(
                            "name-1",
                            "n".repeat(101),
                            "email-1",
                            "no address",
                            "organisation-1",
                            "o".repeat(121),
                            "job-title-1",
                            "j".repeat(101),
                            "audience-1",
                            "NOBODY",
                            "holder",
                            "1"));
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.body())
                    .contains(
                            "Shorten the name",
                            "not an e-mail address",
                            "Shorten the organisation",
                            "Shorten the job title",
                            "Choose an audience");
        }
        assertThat(visitor.get(registration + "/tickets/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(visitor.get(registration + "/tickets/nonsense").status()).isEqualTo(404);
        String other = made.register("Altcineva");
        assertThat(visitor.get(other + "/tickets/" + made.ticketOf(registration))
                        .status())
                .as("somebody else's ticket")
                .isEqualTo(404);
    }

    @Test
    void passesATicketOnOnceHoweverOftenThatIsAsked() throws Exception {
        String registration = made.register("Fostul Posesor");
        var before = tickets.of(edition.slug()).get(0);
        String form = registration + "/tickets/" + made.ticketOf(registration) + "/transfer";
        assertThat(visitor.get(form).body()).contains("stop admitting at once", "name=\"holder\" value=\"1\"");
        Map<String, String> fields = new LinkedHashMap<>(Visitor.person(1, "Noul Posesor", "nou@example.org"));
        fields.put("holder", "1");
        List<Visitor.Answer> answers = together(() -> visitor.post(form, fields));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(303));
        var after = tickets.of(edition.slug()).get(0);
        assertThat(after.code()).isNotEqualTo(before.code());
        assertThat(after.shortCode()).isNotEqualTo(before.shortCode());
        assertThat(after.token()).isNotEqualTo(before.token());
        assertThat(visitor.get("/en/tickets/" + before.token()).status()).isEqualTo(404);
        assertThat(visitor.get("/en/tickets/" + after.token()).body()).contains("Noul Posesor");
        assertThat(organiser
                        .scan(UUID.randomUUID(), edition.mainGate(), before.code())
                        .body())
                .contains("REVOKED", "TRANSFERRED");
        assertThat(organiser
                        .scan(UUID.randomUUID(), edition.mainGate(), after.code())
                        .body())
                .contains("ADMITTED", "Noul Posesor");
        assertThat(made.changes("TRANSFERRED")).isEqualTo(1);
        assertThat(made.letters("ticket-again")).isEqualTo(1);
        assertThat(made.letters("ticket-passed-on")).isEqualTo(1);
        assertThat(editions.count("""
                select count(*) from consent c join ticket t on t.id = c.ticket_id join registration r on r.id = t.registration_id
                  join edition e on e.id = r.edition_id where e.slug = ?1 and c.withdrawn_at is null
                """, edition.slug())).isZero();
        fields.put("name-1", "Al Treilea");
        assertThat(visitor.post(form, fields).status()).as("a form of before").isEqualTo(409);
        made.everyLetterCanBeRead();
    }

    @Test
    void asksAGuestForTheirDetailsAndMakesTheirTicketRight() {
        String registration = visitor.hold(edition.slug(), 2).location();
        visitor.get(registration);
        Map<String, String> fields = new LinkedHashMap<>(Visitor.person(1, "Gazda Buna", made.address("Gazda")));
        fields.put("name-2", "");
        fields.put("email-2", "");
        fields.put("organisation-2", "");
        fields.put("job-title-2", "");
        fields.put("audience-2", "");
        StringBuilder body = new StringBuilder("ask-2=true");
        fields.forEach((name, value) -> body.append('&')
                .append(name.replaceFirst("-[0-9]$", ""))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        assertThat(visitor.postRaw(registration, body.toString()).status()).isEqualTo(303);
        String page = visitor.get(registration).body();
        assertThat(page).contains("Gazda Buna (guest)", "Pass this link on");
        Matcher link = Pattern.compile("/en/tickets/([a-z0-9]+)/details").matcher(page);
        assertThat(link.find()).isTrue();
        String form = link.group();
        assertThat(visitor.get("/en/tickets/" + link.group(1)).body()).contains("Fill in details");
        assertThat(visitor.get("/en/tickets/" + link.group(1) + "/badge.pdf").status())
                .isEqualTo(200);
        assertThat(visitor.get(form).body()).contains("Gazda Buna has a ticket for");
        assertThat(visitor.post(form, Visitor.person(1, "Oaspete Drag", "oaspete@example.org"))
                        .location())
                .endsWith("?done=filled");
        assertThat(visitor.get(registration).body()).contains("Oaspete Drag").doesNotContain("(guest)");
        assertThat(made.letters("ticket-again")).isEqualTo(1);
        assertThat(made.changes("DETAILS_GIVEN")).isEqualTo(1);
        made.everyLetterCanBeRead();
    }

    private static List<Visitor.Answer> together(Callable<Visitor.Answer> what) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CONTENDERS);
        try {
            var start = new CountDownLatch(1);
            List<Future<Visitor.Answer>> all = new ArrayList<>();
            for (int i = 0; i < CONTENDERS; i++) {
                all.add(threads.submit(() -> {
                    start.await();
                    return what.call();
                }));
            }
            start.countDown();
            List<Visitor.Answer> answers = new ArrayList<>();
            for (var one : all) {
                answers.add(one.get(60, TimeUnit.SECONDS));
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
