package ro.clujit.innovationdays.ticketing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;

/** Changing one's mind through the links in the letters. */
@QuarkusTest
class ChangingTest {

    private static final int CONTENDERS = 12;
    private static final Pattern TICKET = Pattern.compile("/tickets/([0-9a-f-]{36})/transfer");

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestTickets tickets;

    ExecutorService threads;
    Organiser organiser;
    Visitor visitor;
    TestEditions.Made edition;

    @BeforeEach
    void start() {
        threads = Executors.newFixedThreadPool(CONTENDERS);
        organiser = new Organiser(base);
        visitor = new Visitor(base);
        edition = editions.open(10);
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void correctsANameAndKeepsTheCode() {
        String registration = register("Ana Gresit");
        String code = tickets.of(edition.slug()).get(0).code();
        String form = registration + "/tickets/" + ticketOf(registration);
        assertThat(visitor.get(form).body()).contains("Ana Gresit", "Correct the details");
        var answer = visitor.post(form, Visitor.person(1, "Ana Corect", address("Ana Gresit")));
        assertThat(answer.location()).endsWith("?done=corrected");
        assertThat(visitor.post(form, Visitor.person(1, "Ana Corect", address("Ana Gresit")))
                        .status())
                .isEqualTo(303);
        assertThat(visitor.get(registration).body()).contains("Ana Corect").doesNotContain("Ana Gresit");
        assertThat(tickets.of(edition.slug()).get(0).code()).isEqualTo(code);
        assertThat(changes("NAME_CORRECTED")).isEqualTo(1);
        assertThat(letters("ticket-again")).isZero();
    }

    @Test
    void sendsTheTicketToACorrectedAddress() {
        String registration = register("Adresa Veche");
        String form = registration + "/tickets/" + ticketOf(registration);
        visitor.get(form);
        visitor.post(form, Visitor.person(1, "Adresa Veche", "noua-" + edition.slug() + "@example.org"));
        assertThat(letters("ticket-again")).isEqualTo(1);
        assertThat(changes("ADDRESS_CORRECTED")).isEqualTo(1);
    }

    @Test
    void saysWhatIsWrongInEveryField() {
        String registration = register("Ana Atenta");
        String form = registration + "/tickets/" + ticketOf(registration);
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
        String other = register("Altcineva");
        assertThat(visitor.get(other + "/tickets/" + ticketOf(registration)).status())
                .as("somebody else's ticket")
                .isEqualTo(404);
    }

    @Test
    void passesATicketOnOnceHoweverOftenThatIsAsked() throws Exception {
        String registration = register("Fostul Posesor");
        var before = tickets.of(edition.slug()).get(0);
        String form = registration + "/tickets/" + ticketOf(registration) + "/transfer";
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
        assertThat(changes("TRANSFERRED")).isEqualTo(1);
        assertThat(letters("ticket-again")).isEqualTo(1);
        assertThat(letters("ticket-passed-on")).isEqualTo(1);
        assertThat(editions.count("""
                select count(*) from consent c join ticket t on t.id = c.ticket_id join registration r on r.id = t.registration_id
                  join edition e on e.id = r.edition_id where e.slug = ?1 and c.withdrawn_at is null
                """, edition.slug())).isZero();
        fields.put("name-1", "Al Treilea");
        assertThat(visitor.post(form, fields).status()).as("a form of before").isEqualTo(409);
        everyLetterCanBeRead();
    }

    @Test
    void cancelsAfterSayingWhatItDoes() {
        String registration = register("Nu Mai Vine");
        assertThat(visitor.get(registration + "/cancel").body())
                .contains("Cancel the whole registration?", "Nu Mai Vine", "cannot be undone");
        for (int again = 0; again < 2; again++) {
            assertThat(visitor.post(registration + "/cancel", Map.of()).location())
                    .endsWith("?done=cancelled");
        }
        assertThat(visitor.get(registration).body()).contains("This registration was cancelled");
        assertThat(taken()).isZero();
        assertThat(letters("registration-ended")).isEqualTo(1);
        everyLetterCanBeRead();
    }

    @Test
    void changesNothingOnceTheTermsForbidIt() {
        String registration = register("Prea Tarziu");
        String ticket = ticketOf(registration);
        editions.change("""
                insert into sale_terms (edition_id, cancel_days, change_days)
                select id, null, null from edition where slug = ?1
                """, edition.slug());
        assertThat(visitor.get(registration).body()).contains("can no longer be cancelled here");
        visitor.get(registration + "/cancel");
        visitor.post(registration + "/cancel", Map.of());
        assertThat(taken()).isEqualTo(1);
        String form = registration + "/tickets/" + ticket;
        assertThat(visitor.get(form).body()).contains("can no longer be changed here");
        assertThat(visitor.post(form, Visitor.person(1, "Altul", "x@example.org"))
                        .status())
                .isEqualTo(409);
        Map<String, String> fields = new LinkedHashMap<>(Visitor.person(1, "Altul", "x@example.org"));
        fields.put("holder", "1");
        assertThat(visitor.post(form + "/transfer", fields).status()).isEqualTo(409);
        assertThat(visitor.get(registration).body()).contains("Prea Tarziu");
    }

    @Test
    void asksAGuestForTheirDetailsAndMakesTheirTicketRight() {
        String registration = visitor.hold(edition.slug(), 2).location();
        visitor.get(registration);
        Map<String, String> fields = new LinkedHashMap<>(Visitor.person(1, "Gazda Buna", address("Gazda")));
        fields.put("name-2", "");
        fields.put("email-2", "");
        fields.put("organisation-2", "");
        fields.put("job-title-2", "");
        fields.put("audience-2", "");
        StringBuilder body = new StringBuilder("ask-2=true");
        fields.forEach((name, value) -> body.append('&')
                .append(name.replaceFirst("-[0-9]$", ""))
                .append('=')
                .append(java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8)));
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
        assertThat(letters("ticket-again")).isEqualTo(1);
        assertThat(changes("DETAILS_GIVEN")).isEqualTo(1);
        everyLetterCanBeRead();
    }

    @Test
    void changesTheLanguageAndWritesAgainAtMostOnceInAWhile() {
        String registration = register("Ana Bilingva");
        visitor.get(registration);
        visitor.post(registration + "/language", Map.of("language", "ro"));
        visitor.post(registration + "/language", Map.of("language", "klingon"));
        assertThat(visitor.get(registration).body()).contains("They are in Romanian.");
        assertThat(changes("LANGUAGE_CHANGED")).isEqualTo(1);
        String letter = registration + "/tickets/" + ticketOf(registration) + "/letter";
        for (int again = 0; again < 3; again++) {
            assertThat(visitor.post(letter, Map.of()).status()).isEqualTo(303);
        }
        assertThat(letters("ticket-again")).isEqualTo(1);
    }

    @Test
    void sendsLostLinksWithoutTellingWhetherTheAddressIsKnown() {
        register("Ana Uituca");
        String known = address("Ana Uituca");
        String unknown = "nimeni-" + edition.slug() + "@example.org";
        visitor.get("/en/find-registration");
        var ofKnown = visitor.post("/en/find-registration", Map.of("email", known));
        var ofUnknown = visitor.post("/en/find-registration", Map.of("email", unknown));
        assertThat(ofKnown.status()).isEqualTo(303);
        assertThat(ofUnknown.location()).isEqualTo(ofKnown.location());
        assertThat(visitor.get(ofKnown.location()).body()).contains("Look into your mailbox");
        assertThat(visitor.post("/en/find-registration", Map.of("email", "nonsense"))
                        .status())
                .isEqualTo(422);
        for (int again = 0; again < 5; again++) {
            assertThat(visitor.post("/en/find-registration", Map.of("email", known))
                            .location())
                    .isEqualTo(ofKnown.location());
        }
        assertThat(lostLinkLetters(known)).isEqualTo(3);
        assertThat(lostLinkLetters(unknown)).isEqualTo(1);
        String id = editions.texts(
                        "select cast(id as text) from letter where kind = 'forgotten-link' and recipient_address = ?1",
                        known)
                .get(0);
        assertThat(organiser.get("/en/office/letters/" + id).body()).doesNotContain("cannot be worded");
    }

    private String register(String name) {
        String registration = visitor.hold(edition.slug(), 1).location();
        assertThat(visitor.confirm(registration, Visitor.person(1, name, address(name)))
                        .status())
                .isEqualTo(303);
        return registration;
    }

    private String address(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "." + edition.slug() + "@example.org";
    }

    private String ticketOf(String registration) {
        Matcher ticket = TICKET.matcher(visitor.get(registration).body());
        assertThat(ticket.find()).isTrue();
        return ticket.group(1);
    }

    private long taken() {
        return editions.count(
                "select q.taken from quota q join edition e on e.id = q.edition_id where e.slug = ?1", edition.slug());
    }

    private long changes(String kind) {
        return editions.count("""
                select count(*) from registration_change c join registration r on r.id = c.registration_id
                  join edition e on e.id = r.edition_id where e.slug = ?1 and c.kind = ?2 and c.by_holder
                """, edition.slug(), kind);
    }

    private long lostLinkLetters(String address) {
        return editions.count(
                "select count(*) from letter where kind = 'forgotten-link' and recipient_address = ?1", address);
    }

    private long letters(String kind) {
        return ids(kind).size();
    }

    private List<String> ids(String kind) {
        return editions.texts("""
                select cast(l.id as text) from letter l where l.kind like ?2 and l.subject_id in (
                  select t.id from ticket t join edition e on e.id = t.edition_id where e.slug = ?1
                  union all select r.id from registration r join edition e on e.id = r.edition_id where e.slug = ?1
                  union all select n.id from ticket_notice n join ticket t on t.id = n.ticket_id
                    join edition e on e.id = t.edition_id where e.slug = ?1)
                """, edition.slug(), kind);
    }

    private void everyLetterCanBeRead() {
        assertThat(ids("%")).isNotEmpty().allSatisfy(id -> {
            var letter = organiser.get("/en/office/letters/" + id);
            assertThat(letter.status()).isEqualTo(200);
            assertThat(letter.body()).doesNotContain("cannot be worded");
        });
    }

    private List<Visitor.Answer> together(java.util.concurrent.Callable<Visitor.Answer> what) throws Exception {
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
    }
}
