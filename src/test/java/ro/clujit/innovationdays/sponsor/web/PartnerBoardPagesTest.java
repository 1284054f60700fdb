package ro.clujit.innovationdays.sponsor.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.sponsor.BenefitKind;
import ro.clujit.innovationdays.sponsor.SponsorshipState;
import ro.clujit.innovationdays.sponsor.TestPartners;

/** The board of partners, as organisers use it: with forms alone. */
@QuarkusTest
class PartnerBoardPagesTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestPartners partners;

    @Test
    void makesATierAndPutsANewOrganisationIntoIt() {
        String slug = editions.open(1).slug();
        var organiser = new Organiser(base);
        String office = "/en/office/editions/" + slug;
        var board = organiser.send(office + "/tiers/new", tier("Parteneri Aur", "Gold partners"));
        assertThat(board.body()).contains("The tier is added.", "Gold partners", "0 of 3 taken");
        assertThat(organiser
                        .sendInVain(office + "/tiers/new", tier("Parteneri Aur", "Gold partners"))
                        .body())
                .contains("Another tier of this edition has that name");

        String tier = editions.texts(
                        "select t.id::text from tier t join edition e on e.id = t.edition_id where e.slug = ?1", slug)
                .get(0);
        String name = "Știință " + UUID.randomUUID();
        Map<String, String> partner =
                Map.of("tier", tier, "organisation", "", "name", name, "website", "https://example.org/");
        organiser.get(office + "/partners");
        assertThat(organiser.postForm(office + "/partners", partner).status()).isEqualTo(303);
        // The same form once more: it stands there already.
        assertThat(organiser.postForm(office + "/partners", partner).status()).isEqualTo(303);
        var after = organiser.get("/ro/office/editions/" + slug + "/partners");
        assertThat(after.body()).contains(name, "În discuție", "Partener adăugat", "nu se ocupă nimeni");
        assertThat(editions.count("select count(*) from sponsorship where tier_id = ?1", UUID.fromString(tier)))
                .isEqualTo(1);
    }

    @Test
    void saysWhatIsWrongWithTheFormsBesideTheFields() {
        String slug = editions.open(1).slug();
        String office = "/en/office/editions/" + slug;
        var organiser = new Organiser(base);
        assertThat(organiser
                        .sendInVain(office + "/tiers/new", Map.of("position", "x"))
                        .body())
                .contains("Write a name", "Write a number from 1 to 1000", "Choose one of these");
        UUID tier = partners.tier(slug, "Aur", null);
        organiser.get(office + "/partners");
        for (String site : new String[] {"javascript:alert(1)", "https://", "ftp://x.org", "https://a@b.org/", "%"}) {
            var refused = organiser.postForm(
                    office + "/partners", Map.of("tier", tier.toString(), "name", "Firma", "website", site));
            assertThat(refused.status()).as(site).isEqualTo(422);
            assertThat(refused.body()).contains("begins with https://");
        }
        assertThat(organiser.postForm(office + "/partners", Map.of("tier", "x")).body())
                .contains("Choose one of these.", "Choose an organisation or write the name");
    }

    @Test
    void movesAPartnerFromTheBoardAndRefusesAStaleTab() {
        String slug = editions.open(1).slug();
        UUID tier = partners.tier(slug, "Aur", 1);
        UUID first = partners.partner(tier, "Prima " + UUID.randomUUID());
        UUID second = partners.partner(tier, "A doua " + UUID.randomUUID());
        var organiser = new Organiser(base);
        String office = "/en/office/editions/" + slug + "/partners/";
        organiser.get("/en/office/editions/" + slug + "/partners");
        Map<String, String> agreed = Map.of("version", "0", "to", "AGREED", "from", "board");
        assertThat(organiser.postForm(office + first + "/move", agreed).location())
                .endsWith("/partners?done=moved");
        assertThat(organiser.postForm(office + first + "/move", agreed).status())
                .isEqualTo(303);
        var full = organiser.postForm(office + second + "/move", agreed);
        assertThat(full.status()).isEqualTo(409);
        assertThat(full.body()).contains("All places of this tier are taken");
        var stale = organiser.postForm(office + first + "/move", Map.of("version", "0", "to", "SIGNED"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.body()).contains("Somebody else changed this meanwhile");
        assertThat(organiser
                        .postForm(office + first + "/move", Map.of("version", "1", "to", "HAPPY"))
                        .status())
                .isEqualTo(409);
        assertThat(partners.state(first)).isEqualTo("AGREED");
    }

    @Test
    void keepsContractOwnerAndWhatWasGivenAndMarksWhatIsLate() {
        String slug = editions.open(1).slug();
        UUID tier = partners.tier(slug, "Aur", null);
        UUID posts = partners.benefit(tier, BenefitKind.SOCIAL_POSTS, 3, null);
        UUID booth = partners.benefit(tier, BenefitKind.BOOTH, 1, LocalDate.of(2020, 1, 1));
        UUID partner = partners.partner(tier, "Prima " + UUID.randomUUID());
        partners.reach(partner, SponsorshipState.AGREED);
        var organiser = new Organiser(base);
        String page = "/en/office/editions/" + slug + "/partners/" + partner;
        String owner = editions.texts("select id::text from account order by created_at limit 1")
                .get(0);
        Map<String, String> terms = new LinkedHashMap<>();
        terms.put("version", Integer.toString(partners.version(partner)));
        terms.put("owner", owner);
        terms.put("due-on", "2020-02-01");
        terms.put("price", "2500,50");
        terms.put("currency", "EUR");
        terms.put("place", "1");
        organiser.get(page);
        assertThat(organiser.postForm(page, terms).status()).isEqualTo(303);
        assertThat(organiser.postForm(page, terms).status()).isEqualTo(303);
        var board = organiser.get("/en/office/editions/" + slug + "/partners");
        assertThat(board.body()).contains("One partner is overdue", "1 February 2020", "EUR\u00a02,500.50");

        Map<String, String> given = Map.of(
                "version", Integer.toString(partners.version(partner)), "used-" + posts, "2", "used-" + booth, "on");
        assertThat(organiser.postForm(page + "/delivered", given).status()).isEqualTo(303);
        assertThat(organiser.get(page).body()).contains("2 of 3 benefits given, 1 left");
        var tooMany = organiser.postForm(
                page + "/delivered",
                Map.of("version", Integer.toString(partners.version(partner)), "used-" + posts, "4"));
        assertThat(tooMany.status()).isEqualTo(422);
        assertThat(tooMany.body()).contains("Write a number from 0 to 3.", "value=\"4\"", "used-" + posts + "-error");
        var stale = organiser.postForm(page + "/delivered", Map.of("version", "0", "used-" + posts, "3"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.body())
                .contains("Somebody else changed this meanwhile", "value=\"3\"")
                .doesNotContain("name=\"used-" + booth + "\" value=\"on\" checked");
        assertThat(organiser.get("/en/office/editions/" + slug + "/partners").body())
                .contains("Social posts: 0 of 3 → Social posts: 2 of 3", "Booth: 1, due 1 January 2020")
                .contains("place 1 in its tier, due 1 February 2020, EUR\u00a02,500.50", "logo: very large")
                .doesNotContain("SOCIAL_POSTS", "EXTRA_LARGE", "2020-01-01");
        assertThat(organiser.get("/ro/office/editions/" + slug + "/partners").body())
                .contains("Postări pe rețele sociale: 2 din 3", "siglă foarte mare", "locuri: fără limită")
                .doesNotContain("SOCIAL_POSTS", "EXTRA_LARGE");
        terms.put("price", "-1");
        assertThat(organiser.postForm(page, terms).status()).isEqualTo(422);
        assertThat(editions.texts(
                        "select kind || ' ' || changed_by from sponsor_change c join edition e on e.id = c.edition_id"
                                + " where e.slug = ?1 and kind in ('DELIVERED', 'PARTNER_CHANGED') order by c.id",
                        slug))
                .hasSize(3);
    }

    @Test
    void takesOutOnlyWhomNoContractBinds() {
        String slug = editions.open(1).slug();
        UUID tier = partners.tier(slug, "Aur", null);
        UUID partner = partners.partner(tier, "Prima " + UUID.randomUUID());
        partners.sign(partner);
        var organiser = new Organiser(base);
        String page = "/en/office/editions/" + slug + "/partners/" + partner;
        organiser.get(page);
        assertThat(organiser.postForm(page + "/remove", Map.of()).body()).contains("There is a contract");
        assertThat(organiser
                        .postForm("/en/office/editions/" + slug + "/tiers/" + tier + "/remove", Map.of())
                        .body())
                .contains("Organisations stand in this tier");
        partners.reach(partner, SponsorshipState.AGREED);
        assertThat(organiser.postForm(page + "/remove", Map.of()).status()).isEqualTo(303);
        assertThat(organiser.postForm(page + "/remove", Map.of()).status()).isEqualTo(303);
        assertThat(organiser.get(page).status()).isEqualTo(404);
        assertThat(organiser
                        .postForm("/en/office/editions/" + slug + "/tiers/" + tier + "/remove", Map.of())
                        .status())
                .isEqualTo(303);
    }

    @Test
    void writesAListWhoseFormulasAreHarmless() {
        String slug = editions.open(1).slug();
        UUID tier = partners.tier(slug, "Aur", null);
        partners.partner(tier, "=cmd|calc!A" + UUID.randomUUID());
        var organiser = new Organiser(base);
        var csv = organiser.get("/ro/office/editions/" + slug + "/partners.csv");
        assertThat(csv.body()).contains("Organizație,Nivel", "'=cmd|calc").doesNotContain("\n=cmd");
        assertThat(organiser
                        .get("/ro/office/editions/" + slug + "/partners.xlsx")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void showsAnotherEditionsPartnersAndTiersToNobody() {
        String own = editions.open(1).slug();
        String other = editions.open(1).slug();
        UUID tier = partners.tier(other, "Aur", null);
        UUID partner = partners.partner(tier, "Prima " + UUID.randomUUID());
        var organiser = new Organiser(base);
        String office = "/en/office/editions/" + own;
        organiser.get(office + "/partners");
        assertThat(organiser.get(office + "/partners/" + partner).status()).isEqualTo(404);
        assertThat(organiser.get(office + "/tiers/" + tier).status()).isEqualTo(404);
        assertThat(organiser
                        .postForm(office + "/partners/" + partner + "/remove", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(organiser
                        .postForm(office + "/tiers/" + tier + "/remove", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(organiser.get(office + "/partners/none").status()).isEqualTo(404);
        assertThat(new Visitor(base).get(office + "/partners").status()).isEqualTo(303);
        assertThat(new Visitor(base).get(office + "/partners.csv").status()).isEqualTo(303);
    }

    @Test
    void writesTheListingWithinWhatTheTierAllows() {
        String slug = editions.open(1).slug();
        UUID tier = partners.tier(slug, "Aur", null);
        String name = "Prima " + UUID.randomUUID();
        partners.partner(tier, name);
        String listing = editions.texts(
                        "select l.id::text from listing l join organisation o on o.id = l.organisation_id"
                                + " where o.name_ro = ?1",
                        name)
                .get(0);
        var organiser = new Organiser(base);
        String page = "/en/office/editions/" + slug + "/listings/" + listing;
        organiser.get(page);
        Map<String, String> text = Map.of("version", "0", "text-ro", "Facem *lucruri*.", "text-en", "We make things.");
        assertThat(organiser.postForm(page, text).status()).isEqualTo(303);
        assertThat(organiser.postForm(page, text).status()).isEqualTo(303);
        assertThat(organiser
                        .postForm(page, Map.of("version", "1", "text-ro", "x".repeat(301)))
                        .body())
                .contains("Write at most 300 characters.");
        assertThat(organiser
                        .postForm(page, Map.of("version", "0", "text-ro", "Altceva"))
                        .body())
                .contains("Somebody else changed this meanwhile", "Altceva");
        assertThat(organiser.get("/en/office/editions/" + slug + "/partners").body())
                .contains("characters in Romanian: 16, in English: 15; people: 0");
        Map<String, String> names =
                Map.of("version", "0", "name-ro", name, "name-en", "First", "website", "https://example.org");
        assertThat(organiser.postForm(page + "/organisation", names).status()).isEqualTo(303);
        assertThat(organiser.get(page).body()).contains("First", "https://example.org", "We make things.");
    }

    private static Map<String, String> tier(String ro, String en) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name-ro", ro);
        fields.put("name-en", en);
        fields.put("ranked", "on");
        fields.put("position", "1");
        fields.put("places", "3");
        fields.put("logo-size", "LARGE");
        fields.put("listing-limit", "600");
        fields.put("leads-days", "90");
        return fields;
    }
}
