package ro.clujit.innovationdays.sponsor.lead.device;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static ro.clujit.innovationdays.sponsor.lead.device.TestStand.as;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.ApiClient;
import ro.clujit.innovationdays.MovableClock;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.sponsor.SponsorshipState;
import ro.clujit.innovationdays.sponsor.TestPartners;
import ro.clujit.innovationdays.sponsor.contact.TestContacts;

/** How a phone becomes one that takes leads, how many there may be, and how one is so no longer. */
@QuarkusTest
class LeadPairingTest {

    private static final Pattern LINK = Pattern.compile("id=\"pairing-link\"[^>]*>[^<]*(/en/leads/pair/[0-9a-z]+)<");
    private static final Pattern MINE = Pattern.compile("/phones/([0-9a-f-]{36})/revoke");
    private static final Map<String, String> NOTHING = Map.of();

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestStand stands;

    @Inject
    TestPartners partners;

    @Inject
    TestContacts contacts;

    @Inject
    LeadPairing pairing;

    @Inject
    MovableClock clock;

    String slug;
    TestStand.Made stand;
    String page;

    @BeforeEach
    void open() {
        slug = editions.open(100).slug();
        stand = stands.open(slug, 2);
        page = "/en/partner/editions/" + slug + "/phones";
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void pairsOnePhoneByALinkAndForgetsItWhenItIsRevoked() {
        Visitor contact = contacts.signedIn(base, stand.email());
        assertThat(contact.get("/en/partner").body()).contains(page);
        assertThat(contact.get(page).body()).contains("2 of 2 still to pair", "No phone is paired yet");
        assertThat(contact.post(page, Map.of("name", " ")).body()).contains("Write a name, in at most 60 characters");
        String link = link(contact, "Telefonul Anei");

        var phone = new Visitor(base);
        assertThat(phone.get(link).body()).contains("Telefonul Anei", stand.name());
        assertThat(phone.get(link).status()).as("looking at it uses nothing").isEqualTo(200);
        assertThat(phone.post(link, NOTHING).location()).isEqualTo("/en/leads");
        String cookies = phone.cookies();
        assertThat(cookies).contains("leads=");
        assertThat(phone.post(link, NOTHING).location()).as("a tap too many").isEqualTo("/en/leads");
        assertThat(phone.cookies()).isEqualTo(cookies);
        assertThat(phone.get("/en/leads").body()).contains(stand.name(), "Telefonul Anei", stand.organisation() + "\"");
        assertThat(phone.get("/en/partner").location())
                .as("nobody is signed in on it")
                .isEqualTo("/en/partner/sign-in");
        assertThat(phone.get("/en/office").status()).as("no account is on it").isEqualTo(303);

        var second = new Visitor(base);
        second.get("/en/sign-in");
        assertThat(second.get(link).status()).isEqualTo(410);
        assertThat(second.post(link, NOTHING).status()).isEqualTo(410);
        assertThat(second.get("/en/leads").body()).contains("not paired with a stand");

        assertThat(phone.get("/api/v1/leads/state").body()).contains("\"phone\":\"Telefonul Anei\"");
        Visitor.Answer list = contact.get(page);
        assertThat(list.body()).contains("Telefonul Anei", "1 of 2 still to pair");
        Matcher mine = MINE.matcher(list.body());
        assertThat(mine.find()).isTrue();
        String revoke = page + "/" + mine.group(1) + "/revoke";
        assertThat(contact.post(revoke, NOTHING).location()).isEqualTo(page + "?done=revoked");
        assertThat(contact.post(revoke, NOTHING).location()).as("once more").isEqualTo(page + "?done=revoked");
        Visitor.Answer gone = phone.get("/api/v1/leads/state");
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.body()).contains("\"type\":\"/problems/device-revoked\"");
        assertThat(phone.get("/en/leads").status()).isEqualTo(410);
        assertThat(contact.get(page).body()).contains("2 of 2 still to pair", "Revoked");
    }

    @Test
    void pairsOnlyTheFirstOfManyPhonesWithOneLinkAndNobodyAfterTenMinutes() throws Exception {
        String token = pairing.tokenOf(stands.offer(stand));
        List<Visitor> visitors = lookingAt(Collections.nCopies(6, token));
        List<Response> answers = ApiClient.together(6, i -> pairedBy(visitors.get(i), token));
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 200))
                .hasSize(1);
        assertThat(phones()).isEqualTo(1);

        String next = pairing.tokenOf(stands.offer(stand));
        clock.forward(Duration.ofMinutes(11));
        assertThat(new Visitor(base).get("/en/leads/pair/" + next).status()).isEqualTo(410);
        assertThat(pairedBy(lookingAt(List.of(next)).get(0), next).statusCode()).isNotEqualTo(200);
    }

    @Test
    void neverPairsMorePhonesThanTheTierGivesHoweverManyTabsMakeLinks() throws Exception {
        List<String> tokens = IntStream.range(0, 20)
                .mapToObj(i -> pairing.tokenOf(stands.offer(stand)))
                .toList();
        List<Visitor> visitors = lookingAt(tokens);
        ApiClient.together(20, i -> pairedBy(visitors.get(i), tokens.get(i)));
        assertThat(phones()).isEqualTo(2);

        var late = new Visitor(base);
        String open = tokens.stream()
                .map(token -> "/en/leads/pair/" + token)
                .filter(link -> late.get(link).status() == 200)
                .findFirst()
                .orElseThrow();
        late.get(open);
        Visitor.Answer full = late.post(open, NOTHING);
        assertThat(full.status()).isEqualTo(409);
        assertThat(full.body()).contains("As many phones are paired as the tier gives");
        Visitor contact = contacts.signedIn(base, stand.email());
        Visitor.Answer list = contact.get(page);
        assertThat(list.body()).contains("0 of 2 still to pair", "Revoke one first");
        assertThat(contact.post(page, Map.of("name", "Al treilea")).status()).isEqualTo(409);

        Matcher mine = MINE.matcher(list.body());
        assertThat(mine.find()).isTrue();
        contact.post(page + "/" + mine.group(1) + "/revoke", NOTHING);
        assertThat(late.post(open, NOTHING).location())
                .as("the link was still good")
                .isEqualTo("/en/leads");
    }

    @Test
    void hasNothingOfAnotherOrganisationOrEdition() {
        TestStand.Made other = stands.open(slug, 1);
        stands.pair(other);
        UUID link = stands.offer(other);
        String phone = editions.texts(
                        "select id::text from lead_phone where organisation_id = ?1", other.organisation())
                .get(0);
        Visitor contact = contacts.signedIn(base, stand.email());
        contact.get(page);
        assertThat(contact.get(page + "/links/" + link).status()).isEqualTo(404);
        assertThat(contact.get(page + "/links/" + stands.offer(stand)).status()).isEqualTo(200);
        assertThat(contact.post(page + "/" + phone + "/revoke", NOTHING).status())
                .isEqualTo(404);
        assertThat(contact.get(page + "/links/nonsense").status()).isEqualTo(404);
        for (String address :
                List.of("2016", "no-such-edition", editions.open(1).slug())) {
            assertThat(contact.get("/en/partner/editions/" + address + "/phones")
                            .status())
                    .as(address)
                    .isEqualTo(404);
        }
        assertThat(contact.get(page).body()).doesNotContain(phone);
        assertThat(new Visitor(base).get(page).location()).isEqualTo("/en/partner/sign-in");
        assertThat(new Organiser(base).get(page).location()).isEqualTo("/en/partner/sign-in");
    }

    @Test
    void endsWithTheContractAndWithTheAgreedTime() {
        String token = stands.pair(stand);
        assertThat(as(token).get("/api/v1/leads/state").statusCode()).isEqualTo(200);
        partners.reach(stand.sponsorship(), SponsorshipState.AGREED);
        assertThat(as(token).get("/api/v1/leads/state").statusCode()).isEqualTo(410);
        String link = "/en/leads/pair/" + pairing.tokenOf(stands.offer(stand));
        var late = new Visitor(base);
        late.get(link);
        assertThat(late.post(link, NOTHING).body()).contains("has no leads in this edition");
        assertThat(contacts.signedIn(base, stand.email()).get(page).body()).contains("has no leads in this edition");
        partners.reach(stand.sponsorship(), SponsorshipState.SIGNED);
        assertThat(as(token).get("/api/v1/leads/state").statusCode())
                .as("a mistake of the organisers unpairs nobody")
                .isEqualTo(200);
        clock.forward(Duration.ofDays(100L * 365));
        assertThat(as(token).get("/api/v1/leads/state").statusCode()).isEqualTo(410);
    }

    @Test
    void letsOrganisersRevokeAPhoneToo() {
        String token = stands.pair(stand);
        String phone = editions.texts(
                        "select id::text from lead_phone where organisation_id = ?1", stand.organisation())
                .get(0);
        String office = "/en/office/editions/" + slug;
        String listed = office + "/listings/" + contacts.listing(stand.sponsorship()) + "/phones";
        var organiser = new Organiser(base);
        assertThat(organiser.get(office + "/partners/" + stand.sponsorship()).body())
                .contains(listed);
        assertThat(organiser.get(listed).body()).contains("Telefonul Anei", "1 of 2 still to pair");
        TestStand.Made other = stands.open(slug, 1);
        String theirs = office + "/listings/" + contacts.listing(other.sponsorship()) + "/phones/";
        assertThat(organiser.post(theirs + phone + "/revoke", NOTHING).status()).isEqualTo(404);
        assertThat(organiser.post(listed + "/" + phone + "/revoke", NOTHING).location())
                .isEqualTo(listed + "?done=revoked");
        assertThat(as(token).get("/api/v1/leads/state").statusCode()).isEqualTo(410);
        assertThat(organiser.get(listed.replace(slug, "2016")).status()).isEqualTo(404);
        assertThat(contacts.signedIn(base, stand.email()).get(listed).location())
                .contains("/sign-in");
    }

    @Test
    void isForPairedPhonesAlone() {
        assertThat(given().get("/api/v1/leads/state").statusCode()).isEqualTo(401);
        assertThat(new Organiser(base).get("/api/v1/leads/state").status()).isEqualTo(401);
        assertThat(contacts.signedIn(base, stand.email())
                        .get("/api/v1/leads/state")
                        .status())
                .isEqualTo(401);
        assertThat(as("nobody's").get("/api/v1/leads/state").statusCode())
                .as("what nobody ever was is told as what is no longer")
                .isEqualTo(410);
        assertThat(as(stands.pair(stand)).get("/api/v1/door/me").statusCode())
                .as("it opens nothing else")
                .isEqualTo(401);
    }

    /** So that all that is left is to say yes. */
    private List<Visitor> lookingAt(List<String> tokens) {
        return tokens.stream()
                .map(token -> {
                    var phone = new Visitor(base);
                    phone.get("/en/leads/pair/" + token);
                    return phone;
                })
                .toList();
    }

    /** @return 200 where a phone was paired by it */
    private static Response pairedBy(Visitor phone, String token) {
        Visitor.Answer answer = phone.post("/en/leads/pair/" + token, NOTHING);
        return given().get("/q/health/" + (answer.status() == 303 ? "live" : "none"));
    }

    private String link(Visitor contact, String name) {
        Visitor.Answer made = contact.post(page, Map.of("name", name));
        assertThat(made.status()).isEqualTo(303);
        Matcher link = LINK.matcher(contact.get(made.location()).body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private long phones() {
        return editions.count("select count(*) from lead_phone where organisation_id = ?1", stand.organisation());
    }
}
