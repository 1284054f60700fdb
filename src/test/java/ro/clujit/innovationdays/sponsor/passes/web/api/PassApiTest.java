package ro.clujit.innovationdays.sponsor.passes.web.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.ApiClient;
import ro.clujit.innovationdays.MovableClock;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.account.TestTokens;
import ro.clujit.innovationdays.mail.TestOutbox;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.sponsor.BenefitKind;
import ro.clujit.innovationdays.sponsor.TestPartners;
import ro.clujit.innovationdays.sponsor.contact.TestContacts;
import ro.clujit.innovationdays.sponsor.passes.OfferingPasses;

/** A partner's passes, as an organiser's program hands them out beside the partner's own page. */
@QuarkusTest
class PassApiTest {

    private static final int GIVEN = 3;

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestPartners partners;

    @Inject
    TestContacts contacts;

    @Inject
    TestTokens tokens;

    @Inject
    OfferingPasses offering;

    @Inject
    TestOutbox outbox;

    @Inject
    MovableClock clock;

    String slug;
    UUID tier;
    UUID benefit;
    UUID sponsorship;
    UUID type;
    String token;

    @BeforeEach
    void sign() {
        slug = editions.open(50).slug();
        tier = partners.tier(slug, "Aur", null);
        benefit = partners.benefit(tier, BenefitKind.PASSES, GIVEN, null);
        sponsorship = partners.partner(tier, "Firma " + UUID.randomUUID());
        partners.sign(sponsorship);
        type = UUID.fromString(editions.texts(
                        "select t.id::text from ticket_type t join edition e on e.id = t.edition_id where e.slug = ?1",
                        slug)
                .get(0));
        token = tokens.make();
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void needsAToken() {
        given().get(passes()).then().statusCode(401);
        ApiClient.json(body("Dan", null)).post(passes()).then().statusCode(401);
        ApiClient.json()
                .post(passes() + "/" + UUID.randomUUID() + "/take-back")
                .then()
                .statusCode(401);
    }

    @Test
    void waitsForWhatPassesAdmitTo() {
        organiser()
                .get(passes())
                .then()
                .statusCode(200)
                .body("[0].ticketType", nullValue())
                .body("[0].amount", equalTo(GIVEN));
        hand("Dan", null).then().statusCode(409).body("detail", containsString("admit to"));
    }

    @Test
    void handsOutRemindsAndTakesBack() {
        offering.offer(tier, benefit, type, false);
        String email = "dan-" + UUID.randomUUID() + "@example.org";
        Response handed = hand("Dan Țurcanu", email);
        handed.then()
                .statusCode(201)
                .body("name", equalTo("Dan Țurcanu"))
                .body("number", equalTo(1))
                .body("link", containsString("/ro/editions/" + slug + "/register?code=PASS-"))
                .body("registered", nullValue());
        assertThat(outbox.to(email)).hasSize(1);
        organiser()
                .get(passes())
                .then()
                .body("[0].ticketType", equalTo(type.toString()))
                .body("[0].left", equalTo(GIVEN - 1))
                .body("[0].passes.name", hasItems("Dan Țurcanu"));
        String one = passes() + "/" + handed.path("id");
        organiser().post(one + "/reminder").then().statusCode(409).body("detail", containsString("twelve hours"));
        clock.forward(Duration.ofHours(13));
        organiser().post(one + "/reminder").then().statusCode(200).body("reminders", equalTo(1));
        assertThat(outbox.to(email)).hasSize(2);
        String silent = passes() + "/" + hand("Ana", null).path("id");
        organiser().post(silent + "/reminder").then().statusCode(409).body("detail", containsString("no address"));
        for (int i = 0; i < 2; i++) {
            organiser().post(one + "/take-back").then().statusCode(204);
        }
        organiser().get(passes()).then().body("[0].left", equalTo(GIVEN - 1)).body("[0].passes", hasSize(1));
        organiser().post(one + "/reminder").then().statusCode(404);
        editions.change(
                "update code set used = 1 where id in (select code_id from partner_pass where handed_at"
                        + " is not null and sponsorship_id = ?1)",
                sponsorship);
        organiser().post(silent + "/take-back").then().statusCode(409).body("detail", containsString("ticket"));
    }

    @Test
    void handsOutOnePassAndWritesOneLetterForTenWithOneKey() throws Exception {
        offering.offer(tier, benefit, type, false);
        String email = "dan-" + UUID.randomUUID() + "@example.org";
        String key = UUID.randomUUID().toString();
        List<Response> answers = ApiClient.together(10, i -> handWith(key, email));
        assertThat(ApiClient.with(201, answers)).isPositive();
        assertThat(ApiClient.with(201, answers) + ApiClient.with(409, answers)).isEqualTo(10);
        assertThat(handed()).isEqualTo(1);
        // The process died before it answered.
        editions.change("delete from idempotent_request where true");
        handWith(key, email).then().statusCode(201).body("name", equalTo("Dan"));
        assertThat(handed()).isEqualTo(1);
        assertThat(outbox.to(email)).hasSize(1);
    }

    private Response hand(String name, String email) {
        return organiser().body(body(name, email)).post(passes());
    }

    private Response handWith(String key, String email) {
        return organiser()
                .header("Idempotency-Key", key)
                .body(body("Dan", email))
                .post(passes());
    }

    @Test
    void neverHandsOutMoreThanTheTierGivesByProgramsAndPagesTogether() throws Exception {
        offering.offer(tier, benefit, type, false);
        String page = "/ro/partner/sponsorships/" + sponsorship + "/passes";
        int each = 4;
        List<Visitor> tabs = new ArrayList<>();
        for (int i = 0; i < each; i++) {
            String email = "own-" + UUID.randomUUID() + "@example.org";
            contacts.contact(sponsorship, "Ioana " + i, email, Language.ro);
            tabs.add(contacts.signedIn(base, email));
            tabs.get(i).get(page);
        }
        ExecutorService threads = Executors.newFixedThreadPool(2 * each);
        List<Future<Boolean>> all = new ArrayList<>();
        try {
            var ready = new CountDownLatch(2 * each);
            for (int i = 0; i < each; i++) {
                String name = "Oaspete" + i;
                Visitor tab = tabs.get(i);
                all.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return hand(name, null).statusCode() == 201;
                }));
                all.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    var form = Map.of("key", UUID.randomUUID().toString(), "name", name, "language", "ro");
                    return tab.postForm(page + "/" + benefit + "/hand-out", form)
                                    .status()
                            == 303;
                }));
            }
            int done = 0;
            for (Future<Boolean> one : all) {
                done += one.get() ? 1 : 0;
            }
            assertThat(done).isEqualTo(GIVEN);
        } finally {
            threads.shutdownNow();
        }
        assertThat(handed()).isEqualTo(GIVEN);
        assertThat(editions.count("select used from benefit_delivery where sponsorship_id = ?1", sponsorship))
                .isEqualTo(GIVEN);
        hand("Ana", null).then().statusCode(409).body("detail", containsString("handed out"));
    }

    @Test
    void saysOfEachFieldWhatIsWrong() {
        offering.offer(tier, benefit, type, false);
        wrong("{}", "benefit", "name");
        wrong(body("", null), "name");
        wrong(body("x".repeat(121), null), "name");
        for (String address : List.of("nobody", "a@b", "x".repeat(250) + "@example.org")) {
            wrong(body("Dan", address), "email");
        }
        UUID booth = partners.benefit(tier, BenefitKind.BOOTH, 1, null);
        for (UUID other : List.of(booth, UUID.randomUUID())) {
            wrong("{\"benefit\": \"" + other + "\", \"name\": \"Dan\"}", "benefit");
        }
        organiser().post(passes()).then().statusCode(422);
        for (String broken : List.of("[", "{\"benefit\": \"one\"}", "{\"language\": \"fr\"}")) {
            organiser().body(broken).post(passes()).then().statusCode(400);
        }
        assertThat(handed()).isZero();
    }

    @Test
    void hasNothingOfAnotherEditionOrSponsorship() {
        offering.offer(tier, benefit, type, false);
        String pass = hand("Dan", null).path("id");
        String other = editions.open(5).slug();
        UUID foreign = partners.partner(partners.tier(slug, "Argint", null), "Alta " + UUID.randomUUID());
        for (String path : List.of(
                passes(other, sponsorship),
                passes("none", sponsorship),
                passes(slug, UUID.randomUUID()),
                "/api/v1/editions/" + slug + "/sponsoring/sponsorships/nonsense/passes")) {
            organiser().get(path).then().statusCode(404);
            organiser().body(body("Ana", null)).post(path).then().statusCode(404);
            organiser().post(path + "/" + pass + "/take-back").then().statusCode(404);
            organiser().post(path + "/" + pass + "/reminder").then().statusCode(404);
        }
        organiser()
                .post(passes(slug, foreign) + "/" + pass + "/take-back")
                .then()
                .statusCode(404);
        organiser()
                .post(passes(slug, foreign) + "/" + pass + "/reminder")
                .then()
                .statusCode(404);
        organiser().body(body("Ana", null)).post(passes(slug, foreign)).then().statusCode(422);
        assertThat(handed()).isEqualTo(1);
    }

    @Test
    void describesItselfWithExamples() {
        assertThat(given().get("/openapi").asString())
                .contains("/sponsoring/sponsorships/{sponsorship}/passes/{pass}/take-back", "dan@example.org");
    }

    private long handed() {
        return editions.count(
                "select count(*) from partner_pass where sponsorship_id = ?1 and handed_at is not null", sponsorship);
    }

    private void wrong(String body, String... fields) {
        organiser().body(body).post(passes()).then().statusCode(422).body("errors.field", hasItems(fields));
    }

    private String body(String name, String email) {
        return "{\"benefit\": \"" + benefit + "\", \"name\": \"" + name + "\""
                + (email == null ? "" : ", \"email\": \"" + email + "\"") + "}";
    }

    private String passes() {
        return passes(slug, sponsorship);
    }

    private static String passes(String edition, UUID sponsorship) {
        return "/api/v1/editions/" + edition + "/sponsoring/sponsorships/" + sponsorship + "/passes";
    }

    private RequestSpecification organiser() {
        return ApiClient.withToken(token);
    }
}
