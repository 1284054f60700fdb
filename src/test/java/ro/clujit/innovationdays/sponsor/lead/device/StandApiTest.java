package ro.clujit.innovationdays.sponsor.lead.device;

import static org.assertj.core.api.Assertions.assertThat;
import static ro.clujit.innovationdays.sponsor.lead.device.TestStand.as;
import static ro.clujit.innovationdays.sponsor.lead.device.TestStand.digest;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.ApiClient;
import ro.clujit.innovationdays.PostgresResource;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.ticketing.TestTickets;

/** What a phone at a stand asks and sends, and what is said to it when it sends nonsense. */
@QuarkusTest
class StandApiTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestStand stands;

    @Inject
    TestTickets tickets;

    @Inject
    LeadPhones phones;

    TestStand.Made stand;
    String phone;
    TestTickets.OnBadge badge;

    @BeforeEach
    void open() {
        String slug = editions.open(100).slug();
        stand = stands.open(slug, 3);
        phone = stands.pair(stand);
        var visitor = new Visitor(base);
        String registration = visitor.hold(slug, 1).location();
        visitor.confirm(registration, Visitor.person(1, "Ștefania Țăranu", "stefania@example.org"));
        badge = tickets.of(slug).get(0);
    }

    @Test
    void takesWhatWasAgreedToOnceHoweverOftenItIsSent() throws Exception {
        Map<String, Object> scan = scan();
        Response first = send(phone, scan);
        assertThat(first.statusCode()).as(first.asString()).isEqualTo(200);
        assertThat(first.jsonPath().getString("answers[0].outcome")).isEqualTo("ANSWERED");
        assertThat(first.jsonPath().getString("answers[0].verdict")).isEqualTo("TAKEN");
        assertThat(first.jsonPath().getMap("answers[0].fields"))
                .isEqualTo(Map.of("NAME", "Ștefania Țăranu", "EMAIL", "stefania@example.org"));
        List<Response> again = ApiClient.together(6, i -> send(phone, scan));
        assertThat(again).allSatisfy(answer -> assertThat(answer.jsonPath().getString("answers[0].verdict"))
                .isEqualTo("TAKEN"));
        assertThat(editions.count("select count(*) from lead_scan where organisation_id = ?1", stand.organisation()))
                .isEqualTo(1);
        assertThat(editions.texts("select note from lead_scan where organisation_id = ?1", stand.organisation()))
                .containsExactly("Vrea o demonstrație.");
    }

    @Test
    void findsABadgeByTheDigestOfItsShortCode() {
        Map<String, Object> scan = scan();
        scan.remove("digest");
        scan.put("shortDigest", digest(stand.edition() + ":" + badge.shortCode().replace("-", "")));
        assertThat(send(phone, scan).jsonPath().getString("answers[0].verdict")).isEqualTo("TAKEN");
        scan.put("nonce", UUID.randomUUID().toString());
        scan.put(
                "shortDigest",
                digest(UUID.randomUUID() + ":" + badge.shortCode().replace("-", "")));
        assertThat(send(phone, scan).jsonPath().getString("answers[0].verdict"))
                .as("a short code of another edition")
                .isEqualTo("UNKNOWN");
    }

    @Test
    void asksWithoutTellingAnythingOfAnybody() {
        Response asked = as(phone).body(Map.of("digest", digest(badge.code()))).post("/api/v1/leads/ask");
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.jsonPath().getList("agreedBefore")).isEmpty();
        assertThat(asked.asString()).doesNotContain("Ștefania");
        assertThat(editions.count("select count(*) from lead where organisation_id = ?1", stand.organisation()))
                .isZero();
        assertThat(as(phone)
                        .body(Map.of("digest", digest("nobody's")))
                        .post("/api/v1/leads/ask")
                        .asString())
                .isEqualTo("{\"agreedBefore\":[]}");
        for (Object wrong : List.of(Map.of(), Map.of("digest", "abc"), Map.of("digest", 7), List.of(), "text")) {
            Response refused = as(phone).body(wrong).post("/api/v1/leads/ask");
            assertThat(refused.statusCode())
                    .as(wrong + " " + refused.asString())
                    .isEqualTo(400);
        }
    }

    @Test
    void namesTheFieldThatMakesNoSenseAndTakesTheOthersOfTheBatch() {
        record Wrong(String field, Object value, String said) {}
        for (Wrong wrong : List.of(
                new Wrong("nonce", "abc", "nonce: not a UUID"),
                new Wrong("nonce", 7, "nonce: not a text"),
                new Wrong("organisation", "abc", "organisation: not a UUID"),
                new Wrong(
                        "organisation",
                        UUID.randomUUID().toString(),
                        "organisation: agreed to for another organisation"),
                new Wrong("digest", "abc", "digest: not 32 bytes in hex"),
                new Wrong("digest", "zz".repeat(32), "digest: not 32 bytes in hex"),
                new Wrong("scannedAt", "yesterday", "scannedAt: not an instant"),
                new Wrong("scannedAt", "-999999999-01-01T00:00:00Z", "scannedAt: no time that can be kept"),
                new Wrong("agreed", "NAME", "agreed: not a list"),
                new Wrong("agreed", List.of("PHONE"), "agreed: none of NAME"),
                new Wrong("agreed", List.of(1), "agreed: none of NAME"),
                new Wrong("note", "a".repeat(1001), "note: longer than 1000 characters"),
                new Wrong("note", "a".repeat(5000), "note: not a text of at most 4000 characters"),
                new Wrong("note", List.of(), "note: not a text"),
                new Wrong("rating", 6, "rating: not a whole number from 0 to 5"),
                new Wrong("rating", -1, "rating: not a whole number from 0 to 5"),
                new Wrong("rating", 2.5, "rating: not a whole number from 0 to 5"),
                new Wrong("rating", "5", "rating: not a whole number from 0 to 5"))) {
            Map<String, Object> bad = scan();
            bad.put(wrong.field(), wrong.value());
            Response answer = send(phone, bad, scan());
            assertThat(answer.statusCode()).as(wrong.said()).isEqualTo(200);
            assertThat(answer.jsonPath().getString("answers[0].outcome"))
                    .as(wrong.said())
                    .isEqualTo("REFUSED");
            assertThat(answer.jsonPath().getString("answers[0].detail")).contains(wrong.said());
            assertThat(answer.jsonPath().getString("answers[1].outcome")).isEqualTo("ANSWERED");
        }
        for (String field : List.of("nonce", "organisation", "scannedAt")) {
            Map<String, Object> without = scan();
            without.remove(field);
            assertThat(send(phone, without).jsonPath().getString("answers[0].detail"))
                    .contains(field + ": missing");
        }
        Map<String, Object> nobody = scan();
        nobody.put("agreed", List.of());
        assertThat(send(phone, nobody).jsonPath().getString("answers[0].verdict"))
                .isEqualTo("NOT_AGREED");
    }

    @Test
    void answersBodiesThatAreNoneInWords() {
        String now = "\"" + Instant.now() + "\"";
        for (String body : List.of(
                "",
                "null",
                "[]",
                "{",
                "{}",
                "{\"now\":" + now + "}",
                "{\"now\":" + now + ",\"scans\":[]}",
                "{\"now\":\"soon\",\"scans\":[{}]}",
                "{\"now\":" + now + ",\"scans\":7}",
                "{\"now\":" + now + ",\"scans\":[" + "{},".repeat(100) + "{}]}")) {
            Response answer = as(phone).body(body).post("/api/v1/leads/scans");
            assertThat(answer.statusCode()).as(body + " " + answer.asString()).isEqualTo(400);
            assertThat(answer.contentType()).startsWith("application/problem+json");
        }
        String odd = "{\"now\":" + now + ",\"scans\":[null,7,\"x\",[]]}";
        assertThat(as(phone).body(odd).post("/api/v1/leads/scans").jsonPath().getList("answers.outcome"))
                .containsOnly("REFUSED");
        for (String body :
                List.of("{}", "{\"now\":\"x\",\"waiting\":1}", "{\"now\":" + now + ",\"waiting\":-1}", "[]", "")) {
            assertThat(as(phone).body(body).post("/api/v1/leads/state").statusCode())
                    .as(body)
                    .isEqualTo(400);
        }
        assertThat(as(phone)
                        .body("{\"now\":\"+1000000000-12-31T23:59:59.999999999Z\",\"waiting\":3}")
                        .post("/api/v1/leads/state")
                        .statusCode())
                .isEqualTo(200);
        assertThat(editions.count("select waiting from lead_phone where organisation_id = ?1", stand.organisation()))
                .isEqualTo(3);
    }

    @Test
    void writesTheLaterNoteAndNoneOfAnotherStandsScan() {
        Map<String, Object> scan = scan();
        send(phone, scan);
        String note = "/api/v1/leads/scans/" + scan.get("nonce") + "/note";
        Instant now = Instant.now();
        assertThat(note(phone, note, now.minusSeconds(10), "Mai târziu", 5).statusCode())
                .isEqualTo(200);
        assertThat(note(phone, note, now.minusSeconds(20), "Mai devreme", 1).statusCode())
                .isEqualTo(200);
        assertThat(editions.texts(
                        "select note || rating from lead_scan where organisation_id = ?1", stand.organisation()))
                .containsExactly("Mai târziu5");

        TestStand.Made other = stands.open(stand.slug(), 1);
        String theirs = stands.pair(other);
        assertThat(note(theirs, note, now, "Al nostru", 1).statusCode()).isEqualTo(404);
        Map<String, Object> stolen = new LinkedHashMap<>(scan);
        assertThat(send(theirs, stolen).jsonPath().getString("answers[0].outcome"))
                .as("agreed to for another")
                .isEqualTo("REFUSED");
        stolen.put("organisation", other.organisation().toString());
        stolen.put("agreed", List.of());
        assertThat(send(theirs, stolen).jsonPath().getString("answers[0].verdict"))
                .isEqualTo("NOT_AGREED");
        String unknown = "/api/v1/leads/scans/" + UUID.randomUUID() + "/note";
        assertThat(note(phone, unknown, now, "x", 0).statusCode()).isEqualTo(404);
        assertThat(note(phone, "/api/v1/leads/scans/abc/note", now, "x", 0).statusCode())
                .isEqualTo(404);
        for (String body : List.of(
                "{}",
                "[]",
                "{\"now\":\"" + now + "\",\"writtenAt\":\"x\"}",
                "{\"now\":\"" + now + "\",\"writtenAt\":\"" + now + "\",\"rating\":9}")) {
            assertThat(as(phone).body(body).post(note).statusCode()).as(body).isEqualTo(400);
        }
    }

    @Test
    void answersAPhoneThatWasRevokedOrNeverPairedWithThatAlone() {
        UUID id = UUID.fromString(
                editions.texts("select id::text from lead_phone where organisation_id = ?1", stand.organisation())
                        .get(0));
        assertThat(phones.revoke(stand.edition(), UUID.randomUUID(), id)).isFalse();
        assertThat(phones.revoke(stand.edition(), stand.organisation(), id)).isTrue();
        for (String path : List.of("ask", "scans", "scans/" + UUID.randomUUID() + "/note", "state")) {
            Response answer = as(phone).body("{}").post("/api/v1/leads/" + path);
            assertThat(answer.statusCode()).as(path).isEqualTo(410);
            assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/device-revoked");
            assertThat(ApiClient.json("{}").post("/api/v1/leads/" + path).statusCode())
                    .as(path)
                    .isEqualTo(401);
        }
        assertThat(editions.count("select count(*) from lead where organisation_id = ?1", stand.organisation()))
                .isZero();
    }

    @Test
    void isHeardAlsoWhereAnOrganiserHasSignedInOnTheSamePhone() {
        var both = new Visitor(base);
        both.signIn(PostgresResource.ORGANISER, PostgresResource.PASSWORD);
        String link = "/en/leads/pair/" + stands.linkOf(stand);
        both.get(link);
        assertThat(both.post(link, Map.of()).status()).isEqualTo(303);
        assertThat(both.postJsonWithout("/api/v1/leads/ask", "{\"digest\":\"" + digest(badge.code()) + "\"}")
                        .status())
                .isEqualTo(200);
    }

    private Map<String, Object> scan() {
        Map<String, Object> scan = new LinkedHashMap<>();
        scan.put("nonce", UUID.randomUUID().toString());
        scan.put("organisation", stand.organisation().toString());
        scan.put("digest", digest(badge.code()));
        scan.put("scannedAt", Instant.now().minusSeconds(60).toString());
        scan.put("agreed", List.of("NAME", "EMAIL"));
        scan.put("note", " Vrea o demonstra\u0163ie. ");
        scan.put("rating", 4);
        return scan;
    }

    private static Response send(String token, Object... scans) {
        return as(token)
                .body(Map.of("now", Instant.now().toString(), "scans", List.of(scans)))
                .post("/api/v1/leads/scans");
    }

    private static Response note(String token, String address, Instant writtenAt, String note, int rating) {
        String now = Instant.now().toString();
        return as(token)
                .body(Map.of("now", now, "writtenAt", writtenAt.toString(), "note", note, "rating", rating))
                .post(address);
    }
}
