package ro.clujit.innovationdays.site.partner;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.programme.TestProgrammes;
import ro.clujit.innovationdays.sponsor.TestPartners;
import ro.clujit.innovationdays.sponsor.contact.TestContacts;

/** A partner's own sessions, whoever speaks in them, as the public reads them. */
@QuarkusTest
class PartnerSessionsTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestPartners partners;

    @Inject
    TestContacts contacts;

    @Inject
    TestProgrammes programmes;

    String slug;
    String own;
    String listing;
    Organiser organiser;

    @BeforeEach
    void sign() {
        slug = editions.open(1).slug();
        String name = "Firma " + UUID.randomUUID();
        UUID partner = partners.partner(partners.tier(slug, "Aur", null), name);
        partners.sign(partner);
        own = "/en/editions/" + slug + "/partners/"
                + editions.texts("select slug from organisation where name_ro = ?1", name)
                        .get(0);
        listing = "/en/office/editions/" + slug + "/listings/" + contacts.listing(partner);
        organiser = new Organiser(base);
        organiser.get(listing);
    }

    private String guid(String edition, int number) {
        return editions.texts(
                        "select s.guid::text from session s join edition e on e.id = s.edition_id"
                                + " where e.slug = ?1 and s.number = ?2",
                        edition,
                        number)
                .get(0);
    }

    private void tick(String version, String guid) {
        Map<String, String> form = Map.of("version", version, "session-" + guid, "on");
        assertThat(organiser.postForm(listing, form).status()).isEqualTo(303);
    }

    @Test
    void showsATickedSessionOnceItIsReleasedOnThePageAndOverTheApi() {
        UUID room = programmes.room(slug, "Aula", 100);
        int ours = programmes.session(slug, "Roboți la lucru", room, "10:00", "11:00");
        programmes.session(slug, "Altceva", room, "11:00", "12:00");
        String api = "/api/v1/editions/" + slug + "/partners";
        tick("0", guid(slug, ours));
        tick("0", guid(slug, ours));
        assertThat(organiser.get(listing).body())
                .contains("name=\"session-" + guid(slug, ours) + "\" value=\"on\" checked");
        when().get(own).then().statusCode(200).body(not(containsString("Roboți la lucru")));
        when().get(api).then().body("tiers[0].partners[0].sessions", empty());

        programmes.release(slug);
        when().get(own).then().body(containsString("Roboți la lucru")).body(not(containsString("Altceva")));
        when().get("/en/editions/" + slug + "/partners").then().body(containsString("href=\"" + own));
        when().get(api)
                .then()
                .body(
                        "tiers[0].partners[0].sessions",
                        contains(
                                editions.texts("select s.slug from session s where s.guid::text = ?1", guid(slug, ours))
                                        .get(0)));

        assertThat(organiser.postForm(listing, Map.of("version", "1")).status()).isEqualTo(303);
        when().get(own).then().body(not(containsString("Roboți la lucru")));
        assertThat(organiser.get("/en/office/editions/" + slug + "/partners").body())
                .contains("people: 0, sessions: 1");
    }

    @Test
    void takesNoSessionOfAnotherEdition() {
        String other = editions.open(1).slug();
        int theirs = programmes.session(other, "A altora", programmes.room(other, "Aula", 100), "10:00", "11:00");
        tick("0", guid(other, theirs));
        assertThat(editions.count(
                        "select count(*) from listing_session where session_guid::text = ?1", guid(other, theirs)))
                .isZero();
    }
}
