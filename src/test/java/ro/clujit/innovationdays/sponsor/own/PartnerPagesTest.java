package ro.clujit.innovationdays.sponsor.own;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.MovableClock;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.mail.TestOutbox;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.sponsor.BenefitKind;
import ro.clujit.innovationdays.sponsor.TestPartners;
import ro.clujit.innovationdays.sponsor.contact.TestContacts;

/** A partner's own pages: what they have, their listing, their passes, and nothing of anybody else's. */
@QuarkusTest
class PartnerPagesTest {

    private static final Map<String, String> NOTHING = Map.of();

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestPartners partners;

    @Inject
    TestContacts contacts;

    @Inject
    TestOutbox outbox;

    @Inject
    MovableClock clock;

    String slug;
    UUID tier;
    UUID benefit;
    UUID sponsorship;
    UUID listing;
    String email;
    Visitor visitor;

    @BeforeEach
    void signIn() {
        slug = editions.open(50).slug();
        tier = partners.tier(slug, "Aur", null);
        benefit = partners.benefit(tier, BenefitKind.PASSES, 2, null);
        partners.benefit(tier, BenefitKind.BOOTH, 1, LocalDate.of(2090, 4, 1));
        sponsorship = partners.partner(tier, "Firma " + UUID.randomUUID());
        partners.sign(sponsorship);
        listing = contacts.listing(sponsorship);
        email = "own-" + UUID.randomUUID() + "@example.org";
        contacts.contact(sponsorship, "Ioana Țurcanu", email, Language.ro);
        visitor = contacts.signedIn(base, email);
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    private Map<String, String> form(String romanian, String english, String version, String then) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("text-ro", romanian);
        form.put("text-en", english);
        form.put("website", "https://firma.example.org");
        form.put("comment", "Vă rog.");
        form.put("version", version);
        form.put("do", then);
        return form;
    }

    private String state() {
        return editions.texts("select state from listing_change where listing_id = ?1 order by saved_at", listing)
                .get(0);
    }

    @Test
    void showsWhatTheTierGivesAndHowFarItIs() {
        Visitor.Answer home = visitor.get("/ro/partner");
        assertThat(home.status()).isEqualTo(200);
        assertThat(home.body())
                .contains("Aur")
                .contains("Semnat")
                .contains("1 aprilie 2090")
                .contains("Ioana Țurcanu");
        assertThat(visitor.get("/en/partner").body()).contains("What you have").contains("Aur (en)");
    }

    @Test
    void leadsWhoeverIsNotSignedInToWhereOneSignsIn() {
        var stranger = new Visitor(base);
        var organiser = new Organiser(base);
        for (String path : List.of(
                "/ro/partner",
                "/ro/partner/listings/" + listing,
                "/ro/partner/sponsorships/" + sponsorship + "/passes")) {
            assertThat(stranger.get(path).location()).as(path).isEqualTo("/ro/partner/sign-in");
            assertThat(organiser.get(path).location()).as(path).isEqualTo("/ro/partner/sign-in");
        }
        assertThat(visitor.get("/ro/office").location()).contains("/sign-in");
    }

    @Test
    void hasNothingOfAnotherOrganisationAtAnyAddress() {
        UUID foreign = partners.partner(tier, "Alta " + UUID.randomUUID());
        partners.sign(foreign);
        UUID theirs = contacts.listing(foreign);
        visitor.get("/ro/partner");
        String passes = "/ro/partner/sponsorships/" + foreign + "/passes";
        for (String path : List.of(
                "/ro/partner/listings/" + theirs,
                "/ro/partner/listings/" + UUID.randomUUID(),
                "/ro/partner/listings/none",
                passes,
                "/ro/partner/sponsorships/none/passes")) {
            assertThat(visitor.get(path).status()).as(path).isEqualTo(404);
        }
        for (String path : List.of(
                "/ro/partner/listings/" + theirs,
                "/ro/partner/listings/" + theirs + "/take-back",
                "/ro/partner/listings/" + theirs + "/drop",
                passes + "/" + benefit + "/hand-out",
                passes + "/" + UUID.randomUUID() + "/take-back",
                passes + "/" + UUID.randomUUID() + "/remind")) {
            Map<String, String> form = new LinkedHashMap<>(form("x", "y", "-1", "save"));
            form.put("name", "Dan");
            form.put("reminders", "0");
            assertThat(visitor.post(path, form).status()).as(path).isEqualTo(404);
        }
        assertThat(editions.count("select count(*) from listing_change where listing_id = ?1", theirs))
                .isZero();
    }

    @Test
    void saysHowLongATextMayBeAndRefusesALongerOne() {
        visitor.get("/ro/partner/listings/" + listing);
        Visitor.Answer refused =
                visitor.postForm("/ro/partner/listings/" + listing, form("x".repeat(301), "y", "-1", "save"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Textul are 301 caractere, iar nivelul permite 300");
    }

    @Test
    void previewsWithoutSavingAnything() {
        visitor.get("/ro/partner/listings/" + listing);
        Visitor.Answer look =
                visitor.postForm("/ro/partner/listings/" + listing, form("**Roboți** <script>", "", "-1", "preview"));
        assertThat(look.body()).contains("<strong>Roboți</strong>").doesNotContain("<script>");
        assertThat(editions.count("select count(*) from listing_change where listing_id = ?1", listing))
                .isZero();
    }

    @Test
    void goesFromDraftOverReviewWithACommentToThePublic() {
        String page = "/ro/partner/listings/" + listing;
        visitor.get(page);
        assertThat(visitor.postForm(page, form("Facem roboți.", "We make robots.", "-1", "save"))
                        .location())
                .contains("done=saved");
        assertThat(state()).isEqualTo("DRAFT");
        var organiser = new Organiser(base);
        String reviews = "/en/office/editions/" + slug + "/reviews";
        assertThat(organiser.get(reviews).body()).contains("Nothing waits for you");

        visitor.get(page);
        assertThat(visitor.postForm(page, form("Facem roboți.", "We make robots.", "0", "send"))
                        .location())
                .contains("done=sent");
        String id = editions.texts("select id::text from listing_change where listing_id = ?1", listing)
                .get(0);
        assertThat(organiser.get(reviews + "/" + id).body())
                .contains("We make robots.")
                .contains("Vă rog.");
        assertThat(organiser
                        .post(reviews + "/" + id + "/return", Map.of("version", version(id), "comment", ""))
                        .status())
                .isEqualTo(422);
        Map<String, String> back = Map.of("version", version(id), "comment", "Spuneți mai mult.");
        assertThat(organiser.post(reviews + "/" + id + "/return", back).location())
                .contains("done=returned");
        assertThat(organiser.post(reviews + "/" + id + "/return", back).location())
                .contains("done=late");
        assertThat(outbox.to(email).stream().filter(letter -> letter.text().contains("Spuneți mai mult.")))
                .hasSize(1);

        assertThat(visitor.get(page).body()).contains("Spuneți mai mult.");
        visitor.postForm(page, form("Facem roboți buni.", "We make good robots.", version(id), "send"));
        organiser.get(reviews + "/" + id);
        Map<String, String> publish = Map.of("version", version(id), "listing-version", "0");
        assertThat(organiser.postForm(reviews + "/" + id + "/publish", publish).location())
                .contains("done=published");
        assertThat(editions.texts("select text_en from listing where id = ?1", listing))
                .containsExactly("We make good robots.");
        assertThat(editions.texts(
                        "select o.website from organisation o join listing l on l.organisation_id = o.id where l.id = ?1",
                        listing))
                .containsExactly("https://firma.example.org");
        assertThat(outbox.to(email).stream().filter(letter -> letter.subject().contains("este publicată")))
                .hasSize(1);
    }

    private String version(String change) {
        return String.valueOf(
                editions.count("select version from listing_change where id = ?1", UUID.fromString(change)));
    }

    @Test
    void tellsOneWhoSavesOverAColleague() {
        String page = "/ro/partner/listings/" + listing;
        visitor.get(page);
        visitor.postForm(page, form("Unu", "", "-1", "save"));
        Visitor.Answer stale = visitor.postForm(page, form("Doi", "", "-1", "save"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.body()).contains("Un coleg a schimbat ciorna").contains("Doi");
    }

    @Test
    void handsOutAPassThatIsUsedAndCounted() {
        var organiser = new Organiser(base);
        String offer = "/en/office/editions/" + slug + "/tiers/" + tier + "/passes";
        String type = editions.texts(
                        "select t.id::text from ticket_type t join edition e on e.id = t.edition_id where e.slug = ?1",
                        slug)
                .get(0);
        organiser.get(offer);
        assertThat(organiser
                        .post(offer + "/" + benefit, Map.of("type", type, "reserves", "on"))
                        .status())
                .isEqualTo(303);
        String page = "/ro/partner/sponsorships/" + sponsorship + "/passes";
        assertThat(visitor.get(page).body()).contains("Mai ai de împărțit 2 din 2");
        Map<String, String> to =
                Map.of("key", UUID.randomUUID().toString(), "name", "Dan", "email", "", "language", "ro");
        assertThat(visitor.post(page + "/" + benefit + "/hand-out", to).location())
                .contains("done=handed");
        Visitor.Answer handed = visitor.get(page);
        assertThat(handed.body()).contains("Mai ai de împărțit 1 din 2").contains("/register?code=PASS-");
        String link =
                handed.body().replaceAll("(?s).*?value=\"https?://[^/]+(/ro/editions/[^\"]+code=[^\"]+)\".*", "$1");

        var guest = new Visitor(base);
        Visitor.Answer offers = guest.get(link);
        Map<String, String> hold = new LinkedHashMap<>(Visitor.offer(offers, 1));
        hold.put("code", link.substring(link.indexOf("code=") + 5));
        Visitor.Answer held = guest.post("/ro/editions/" + slug + "/register", hold);
        assertThat(held.status()).as(held.body()).isEqualTo(303);
        guest.get(held.location());
        guest.confirm(held.location(), Visitor.person(1, "Dan Invitatul", "dan-" + email));
        assertThat(visitor.get(page).body()).contains("S-a înscris: Dan Invitatul");
        String pass = editions.texts(
                        "select id::text from partner_pass where handed_at is not null and sponsorship_id = ?1",
                        sponsorship)
                .get(0);
        assertThat(visitor.post(page + "/" + pass + "/take-back", NOTHING).status())
                .isEqualTo(409);
        assertThat(visitor.get("/ro/partner").body()).contains("Invitații");
    }
}
