package ro.clujit.innovationdays.programme.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.PostgresResource;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.SessionKind;

/** Organisers look through what a call brought, and review it. */
@QuarkusTest
class SubmissionPagesTest {

    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String COLLEAGUE = "colleague@example.org";

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestCalls calls;

    @Inject
    Submissions submissions;

    Organiser organiser;
    TestEditions.Made edition;
    String call;
    String list;

    @BeforeEach
    void open() {
        organiser = new Organiser(base);
        edition = calls.open();
        call = "/en/office/editions/" + edition.slug() + "/call";
        list = call + "/submissions";
    }

    @Test
    void showsWhatCameAndFindsItWithoutDiacritics() {
        UUID first = calls.submit(edition.slug(), "Știința datelor", "a@example.org");
        calls.submit(edition.slug(), "Roboți în spital", "b@example.org");
        assertThat(organiser.get(list).body()).contains("Știința datelor", "Roboți în spital", "2 submissions");
        assertThat(organiser.get(list + "?q=STIINTA").body())
                .contains("Știința datelor", "1 submission ")
                .doesNotContain("Roboți");
        assertThat(organiser.get(list + "?q=tepes+roboti").body())
                .contains("Roboți în spital")
                .doesNotContain("Știința");
        assertThat(organiser.get(list + "?q=100%25").body()).contains("No submission is like this.");
        assertThat(organiser.get(list + "?state=ACCEPTED").body()).contains("No submission is like this.");
        assertThat(organiser
                        .get(list + "?kind=TALK&state=nonsense&sort=score&page=-4")
                        .body())
                .contains("2 submissions");
        assertThat(organiser.get(list + "?theme=data").body()).contains("2 submissions");
        assertThat(organiser.get(list + "?theme=else").body()).contains("No submission is like this.");
        assertThat(organiser.get(list + "?kind=WORKSHOP").body()).contains("No submission is like this.");
        review(first, "4", "Good.");
        assertThat(organiser.get(list + "?mine=open").body()).contains("Roboți").doesNotContain("Știința");
        String byScore = organiser.get(list + "?sort=score").body();
        assertThat(byScore.indexOf("Știința")).isLessThan(byScore.indexOf("Roboți"));
        assertThat(byScore).contains("4.0 <span class=\"soft\">1 review<");
    }

    @Test
    void showsTheOthersReviewsOnlyAfterOnesOwnAndNeverToTheAuthor() {
        UUID id = calls.submit(edition.slug(), "De evaluat", "author@example.org");
        Organiser colleague = colleague();
        colleague.send(one(id), Map.of("score", "2", "comment", "Between us: weak."));
        assertThat(organiser.get(one(id)).body())
                .contains("You see them once you have given your own.")
                .doesNotContain("Between us");
        review(id, "5", "Strong, I think.");
        assertThat(organiser.get(one(id)).body()).contains("Between us: weak.", "Strong, I think.");
        assertThat(colleague.get(one(id)).body()).contains("Strong, I think.");
        assertThat(colleague.get(list).body()).contains("3.5 <span class=\"soft\">2 reviews<");
        // Each changes their own and nobody else's.
        review(id, "3", "On second thoughts.");
        assertThat(colleague.get(one(id)).body())
                .contains("On second thoughts.", "Between us: weak.")
                .doesNotContain("Strong, I think.");
        assertThat(editions.count("select count(*) from review where submission_id = ?1", id))
                .isEqualTo(2);
        for (String page : List.of("", "/change", "/withdraw")) {
            assertThat(new Visitor(base)
                            .get("/en/proposals/" + submissions.tokenOf(id) + page)
                            .body())
                    .contains("De evaluat")
                    .doesNotContain("Between us", "On second thoughts", "review is saved", "3.5");
        }
    }

    @Test
    void asksForAScoreAndKeepsTheComment() {
        UUID id = calls.submit(edition.slug(), "Fără notă", "author@example.org");
        for (String score : List.of("", "0", "6", "4.5", "many")) {
            assertThat(organiser
                            .sendInVain(one(id), Map.of("score", score, "comment", "Kept?"))
                            .body())
                    .contains("Choose a score from 1 to 5.", "Kept?");
        }
        organiser.sendInVain(one(id), Map.of("score", "4", "comment", "x".repeat(2001)));
        assertThat(editions.count("select count(*) from review where submission_id = ?1", id))
                .isZero();
    }

    @Test
    void hidesWhoProposesUntilItIsDecided() {
        calls.plan(edition.slug(), Duration.ofDays(-1), Duration.ofDays(7), true);
        UUID id = calls.submit(
                edition.slug(), "Fără nume", "secret@example.org", new CoSpeaker("Ion Ascuns", "ion@example.org"));
        List<String> names = List.of("Țepeș", "secret@example.org", "Exemplu SRL", "Ingineră", "Ion Ascuns");
        for (String page : List.of(one(id), list, list + ".csv", decide("accept", id))) {
            assertThat(organiser.get(page).body()).contains("Fără nume").doesNotContain(names);
        }
        assertThat(organiser.get(list + "?q=tepes").body()).doesNotContain("Fără nume");
        organiser.send(decide("accept", id), Map.of("to", "accept", "id", id.toString(), "word", ""));
        assertThat(organiser.get(one(id)).body()).contains(names);
    }

    @Test
    void isForOrganisersAndForTheirEditionOnly() {
        UUID id = calls.submit(edition.slug(), "Străină", "one@example.org");
        String other = editions.open(1).slug();
        assertThat(organiser
                        .get("/en/office/editions/" + other + "/call/submissions/" + id)
                        .status())
                .isEqualTo(404);
        assertThat(organiser
                        .get("/en/office/editions/" + other + "/call/decide?to=accept&id=" + id)
                        .location())
                .contains("done=nothing");
        for (String page : List.of(call, list, list + ".csv", one(id), decide("accept", id))) {
            assertThat(new Visitor(base).get(page).location()).startsWith("/en/sign-in");
        }
        assertThat(organiser.get(list + "/not-a-uuid").status()).isEqualTo(404);
    }

    @Test
    void showsWhatIsWrittenInEveryFieldAsTextAndCalculatesNothing() {
        UUID id = calls.submit(
                edition.slug(),
                new Proposal(
                        "=1+1" + SCRIPT,
                        SessionKind.TALK,
                        Language.en,
                        "abstract" + SCRIPT,
                        "[x](javascript:alert(1))" + SCRIPT,
                        "notes" + SCRIPT,
                        30,
                        null,
                        "name" + SCRIPT,
                        "xss@example.org",
                        "organisation" + SCRIPT,
                        "headline" + SCRIPT,
                        "biography" + SCRIPT,
                        List.of(new CoSpeaker("other" + SCRIPT, "y@example.org"))));
        organiser.send(one(id), Map.of("score", "1", "comment", "comment" + SCRIPT));
        organiser.send(decide("reject", id), Map.of("to", "reject", "id", id.toString(), "word", "word" + SCRIPT));
        String own = "/en/proposals/" + submissions.tokenOf(id);
        for (String page : List.of(one(id), list, list + "?q=" + "%3Cscript%3E", decide("accept", id), own)) {
            assertThat(organiser.get(page).body())
                    .contains("&lt;script&gt;alert(1)")
                    .doesNotContain("<script>alert", "href=\"javascript:");
        }
        assertThat(organiser.get(list + ".csv").body()).contains("\"'=1+1" + SCRIPT + "\"");
        assertThat(letterBodies(id)).hasSize(2).allSatisfy(letter -> assertThat(letter)
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>"));
    }

    private List<String> letterBodies(UUID id) {
        return editions
                .texts(
                        "select cast(l.id as text) from letter l where l.subject_id = ?1"
                                + " or l.subject_id in (select d.id from decision d where d.submission_id = ?1)",
                        id)
                .stream()
                .map(letter ->
                        organiser.get("/en/office/letters/" + letter + "/body").body())
                .toList();
    }

    private Organiser colleague() {
        organiser.get("/en/office/organisers");
        organiser.post(
                "/en/office/organisers",
                Map.of("email", COLLEAGUE, "name", "Colleague", "password", PostgresResource.PASSWORD));
        return new Organiser(base, COLLEAGUE);
    }

    private void review(UUID id, String score, String comment) {
        assertThat(organiser
                        .send(one(id), Map.of("score", score, "comment", comment))
                        .body())
                .contains("Your review is saved.");
    }

    private String one(UUID id) {
        return list + "/" + id;
    }

    private String decide(String to, UUID id) {
        return call + "/decide?to=" + to + "&id=" + id;
    }
}
