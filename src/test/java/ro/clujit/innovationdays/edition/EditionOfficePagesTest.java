package ro.clujit.innovationdays.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.programme.TestProgrammes;

/** An organiser makes an edition, changes it, publishes it and archives it. */
@QuarkusTest
class EditionOfficePagesTest {

    private static final AtomicInteger NEXT = new AtomicInteger(1);
    private static final String NEW = "/en/office/new-edition";

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestProgrammes programmes;

    Organiser organiser;
    int n;

    @BeforeEach
    void start() {
        organiser = new Organiser(base);
        n = NEXT.getAndIncrement();
    }

    @Test
    void leadsWhoeverHasNotSignedInToWhereOneDoesAndBack() {
        var answer = new Visitor(base).get("/en/office/editions?done=saved");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/en/sign-in?next=%2Fen%2Foffice%2Feditions%3Fdone%3Dsaved");
    }

    @Test
    void refusesAFormWithoutItsToken() {
        organiser.get(NEW);
        assertThat(organiser.post(NEW, Organiser.with(plan(), "csrf", "forged")).status())
                .isEqualTo(400);
        assertThat(organiser.get("/en/office/editions").body()).doesNotContain("Planned edition " + n + "<");
    }

    @Test
    void makesADraftWithAGate() {
        var page = organiser.send(NEW, plan());
        assertThat(page.body()).contains("The edition is made", "Planned edition " + n, "Only organisers see it.");
        assertThat(organiser.get("/en/office/editions").body()).contains("Planned edition " + n, "PL" + n);
        assertThat(organiser.get("/en/office/editions/plan-" + n + "/gates").body())
                .contains("Main entrance");
        assertThat(new Visitor(base).get("/en/editions/plan-" + n).status()).isEqualTo(404);
    }

    @Test
    void sendsTheFormBackWithARemarkBesideEachFieldAndTheRestKept() {
        var fields = plan();
        fields.put("slug", "Not An Address");
        fields.put("mark", "toolong");
        fields.put("ordinal", "first");
        fields.put("name-ro", "");
        fields.put("summary-en", "x".repeat(1001));
        fields.put("starts-on", "2090-02-30");
        fields.put("ends-on", "2090-04-21");
        fields.put("opens-at", "25:00");
        fields.put("city", " ");
        fields.put("zone", "Mars/Olympus_Mons");
        var page = organiser.sendInVain(NEW, fields).body();
        for (String field : new String[] {
            "slug", "mark", "ordinal", "name-ro", "summary-en", "starts-on", "opens-at", "city", "zone"
        }) {
            assertThat(page).contains("id=\"" + field + "-error\"", "href=\"#" + field + "\"");
        }
        assertThat(page).contains("value=\"Planned edition " + n + "\"", "value=\"Sala Mare\"", "value=\"2090-04-21\"");
        assertThat(page).contains("9 things need your attention");
    }

    @Test
    void wantsBothDatesOrNeitherAndTheLastNotBeforeTheFirst() {
        var fields = plan();
        fields.put("ends-on", "");
        assertThat(organiser.sendInVain(NEW, fields).body()).contains("Give both dates, or neither.");
        fields.put("ends-on", "2090-04-19");
        assertThat(organiser.sendInVain(NEW, fields).body()).contains("The last day cannot come before the first.");
    }

    @Test
    void namesWhatAnotherEditionHasAlready() {
        organiser.send(NEW, plan());
        assertThat(organiser
                        .sendInVain(NEW, Organiser.with(plan(), "mark", "PX" + n))
                        .body())
                .contains("Another edition has this address.");
        assertThat(organiser
                        .sendInVain(NEW, Organiser.with(plan(), "slug", "other-" + n))
                        .body())
                .contains("Another edition has this mark.");
    }

    @Test
    void changesWhatIsSaidOfIt() {
        organiser.send(NEW, plan());
        var fields = plan();
        fields.put("slug", "moved-" + n);
        fields.put("mark", "XX");
        fields.put("name-ro", "Ediția schimbată Ștefan");
        fields.put("starts-on", "");
        fields.put("ends-on", "");
        var page = organiser.send("/en/office/editions/plan-" + n, fields);
        assertThat(page.path()).startsWith("/en/office/editions/moved-" + n);
        assertThat(page.body()).contains("Saved.", "Ediția schimbată Ștefan");
        assertThat(editions.count(
                        "select count(*) from edition where slug = ?1 and mark = ?2 and starts_on is null",
                        "moved-" + n,
                        "PL" + n))
                .as("the mark stays whatever is sent")
                .isEqualTo(1);
    }

    @Test
    void publishesAndArchivesAfterSayingWhatThatDoes() {
        organiser.send(NEW, plan());
        String state = "/en/office/editions/plan-" + n + "/state/";
        assertThat(organiser.get(state + "published").body())
                .contains("Publish the edition?", "Everybody sees it at once");
        assertThat(organiser.send(state + "published", Map.of()).body()).contains("Published. Everybody sees it now.");
        assertThat(new Visitor(base).get("/en/editions/plan-" + n).status()).isEqualTo(200);

        organiser.send("/en/office/editions/plan-" + n, Organiser.with(plan(), "slug", "elsewhere-" + n));
        assertThat(new Visitor(base).get("/en/editions/plan-" + n).status())
                .as("a public address stays")
                .isEqualTo(200);

        assertThat(organiser.send(state + "archived", Map.of()).body()).contains("Archived. Its page stays");
        assertThat(organiser.sendInVain(state + "draft", Map.of()).body()).contains("is in another state");
        assertThat(organiser.send(state + "published", Map.of()).body()).contains("Published. Everybody sees it now.");
        assertThat(organiser.send(state + "draft", Map.of()).body()).contains("It is a draft again.");
    }

    @Test
    void keepsThePublicAddressOfAnArchivedEditionForEver() {
        var edition = editions.open(5);
        programmes.session(edition.slug(), "Deschiderea", null, "10:00", "11:00");
        programmes.release(edition.slug());
        organiser.send("/en/office/editions/" + edition.slug() + "/state/archived", Map.of());
        var visitor = new Visitor(base);
        for (String page : List.of("/ro/editions/", "/en/editions/", "/api/v1/editions/")) {
            assertThat(visitor.get(page + edition.slug()).status()).as(page).isEqualTo(200);
        }
        for (String part : List.of(
                "/programme", "/speakers", "/programme/now", "/programme.ics", "/schedule.xml", "/schedule.json")) {
            String page = "/ro/editions/" + edition.slug() + part;
            assertThat(visitor.get(page).status()).as(page).isEqualTo(200);
        }
        assertThat(visitor.get("/sitemap.xml").body()).contains("/ro/editions/" + edition.slug() + "<");
        assertThat(visitor.get("/en").body()).contains("/en/editions/" + edition.slug() + "\"");
        assertThat(visitor.get("/en/editions/" + edition.slug()).body()).contains("This edition is over.");
    }

    @Test
    void doesNotHideWhatHasBeen() {
        var edition = editions.open(5);
        editions.change(
                "update edition set starts_on = '2020-04-20', ends_on = '2020-04-21' where slug = ?1", edition.slug());
        assertThat(organiser
                        .sendInVain("/en/office/editions/" + edition.slug() + "/state/draft", Map.of())
                        .body())
                .contains("Its last day has passed");
        assertThat(new Visitor(base).get("/en/editions/" + edition.slug()).status())
                .isEqualTo(200);
    }

    @Test
    void tellsAtLengthWhatItIsAbout() {
        var fields = plan();
        fields.put("about-ro", "# Despre\r\n\r\nȘapte *teme*:\r\n\r\n- una\r\n- alta\r\n\r\n<script>alert(1)</script>");
        fields.put("about-en", "About [us](https://example.org/us) and [them](javascript:alert(1))");
        organiser.send(NEW, fields);
        organiser.send("/en/office/editions/plan-" + n + "/state/published", Map.of());
        var visitor = new Visitor(base);
        assertThat(visitor.get("/ro/editions/plan-" + n).body())
                .contains("<h3>Despre</h3>", "<em>teme</em>", "<li>alta</li>", "&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert");
        assertThat(visitor.get("/en/editions/plan-" + n).body())
                .contains("<a href=\"https://example.org/us\" rel=\"nofollow noopener\">us</a>")
                .doesNotContain("javascript:");
        assertThat(visitor.get("/api/v1/editions/plan-" + n).body()).contains("# Despre\\n\\nȘapte *teme*:");
        assertThat(organiser.get("/en/office/editions/plan-" + n).body())
                .as("the form has the lines as they were written")
                .contains("# Despre\n\nȘapte *teme*:\n\n- una\n- alta");
    }

    @Test
    void takesTenThousandLettersAboutItAndNotOneMore() {
        organiser.send(NEW, Organiser.with(plan(), "about-ro", "ț".repeat(10_000)));
        var tooLong = Organiser.with(plan(), "about-en", "ț".repeat(10_001));
        assertThat(organiser
                        .sendInVain("/en/office/editions/plan-" + n, tooLong)
                        .body())
                .contains("Shorten the text to 10000 characters.", "id=\"about-en-error\"");
    }

    @Test
    void refusesADateThatNoDatabaseKeeps() {
        for (String date : List.of("+999999999-12-31", "-0001-01-01", "0000-01-01")) {
            var fields = Organiser.with(plan(), "starts-on", date);
            assertThat(organiser.sendInVain(NEW, fields).body()).contains("id=\"starts-on-error\"");
        }
    }

    @Test
    void becomesADraftAgainOnlyWhileNobodyHasRegistered() {
        var edition = editions.open(5);
        String draft = "/en/office/editions/" + edition.slug() + "/state/draft";
        new Visitor(base).hold(edition.slug(), 1);
        assertThat(organiser.sendInVain(draft, Map.of()).body())
                .contains("Somebody has registered for this edition, so it cannot become a draft again.");
        editions.change(
                "update registration set state = 'EXPIRED' where edition_id = (select id from edition where slug = ?1)",
                edition.slug());
        assertThat(organiser.send(draft, Map.of()).body()).contains("It is a draft again.");
    }

    private Map<String, String> plan() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("slug", "plan-" + n);
        fields.put("mark", "pl" + n);
        fields.put("ordinal", "");
        fields.put("name-ro", "Ediția plănuită " + n);
        fields.put("name-en", "Planned edition " + n);
        fields.put("summary-ro", "");
        fields.put("summary-en", "");
        fields.put("starts-on", "2090-04-20");
        fields.put("ends-on", "2090-04-21");
        fields.put("opens-at", "09:00");
        fields.put("closes-at", "18:00");
        fields.put("city", "Cluj-Napoca");
        fields.put("venue", "Sala Mare");
        fields.put("zone", "Europe/Bucharest");
        return fields;
    }
}
