package ro.clujit.innovationdays.ticketing.asking;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.MovableClock;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;

/** Organisers ask, attendees answer, and what goes wrong on the way. */
@QuarkusTest
class QuestionPagesTest {

    private static final byte[] PDF = "%PDF-1.7 hello".getBytes(StandardCharsets.US_ASCII);

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    AnswerFiles files;

    @Inject
    MovableClock clock;

    Organiser organiser;
    Visitor visitor;
    TestEditions.Made edition;
    String office;

    @BeforeEach
    void start() {
        edition = editions.open(20);
        office = "/en/office/editions/" + edition.slug() + "/questions";
        organiser = new Organiser(base);
        visitor = new Visitor(base);
    }

    @AfterEach
    void stop() {
        clock.reset();
    }

    @Test
    void asksEachKindAndRefusesWhatIsWrongBesideItsField() {
        String text = ask("TEXT", "Diet", Map.of("required", "true"));
        String number = ask("NUMBER", "Age", Map.of("least", "18", "most", "99"));
        String date = ask("DATE", "Arrival", Map.of());
        String choice = ask("CHOICE", "Size", options("Small", "Large"));
        String yes = ask("YES_NO", "Dinner", Map.of());
        String longText = ask("LONG_TEXT", "Wishes", Map.of());
        String registration = visitor.hold(edition.slug(), 1).location();
        assertThat(visitor.get(registration).body()).contains("Diet", "Age", "Arrival", "Small", "Dinner", "asking.js");
        Map<String, String> details = person();
        details.put(field(number), "17");
        details.put(field(date), "31.01.2027");
        details.put(field(choice), UUID.randomUUID().toString());
        details.put(field(yes), "perhaps");
        details.put(field(longText), "x".repeat(100_000));
        var refused = visitor.postForm(registration, details);
        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "6 things need your attention",
                        "Please answer this question.",
                        "Write a number from 18 to 99.",
                        "Write the date as 2027-01-31.",
                        "Choose one of the answers that are offered.",
                        "Shorten this answer to 2000 characters.",
                        "id=\"" + field(number) + "-error\"",
                        "href=\"#" + field(date) + "\"",
                        "value=\"31.01.2027\"",
                        "value=\"17\"");
        for (String wrong : new String[] {"many", "1e3", "99999999999", "100", "-1", "1.5"}) {
            details.put(field(number), wrong);
            assertThat(visitor.postForm(registration, details).body())
                    .as(wrong)
                    .contains("id=\"" + field(number) + "-error\"");
        }
        details.put(field(text), "Vegetarian");
        details.put(field(number), "42");
        details.put(field(date), "2027-01-31");
        details.put(field(choice), option("Large"));
        details.put(field(yes), "yes");
        details.put(field(longText), "One\r\nTwo");
        assertThat(visitor.postForm(registration, details).status()).isEqualTo(303);
        assertThat(visitor.postForm(registration, details).status())
                .as("sent from another tab too")
                .isEqualTo(303);
        assertThat(answers()).isEqualTo(6);
        String id = editions.texts(
                        "select cast(r.id as text) from registration r join edition e on e.id = r.edition_id"
                                + " where e.slug = ?1",
                        edition.slug())
                .get(0);
        assertThat(organiser.get("/en/office/registrations/" + id).body())
                .contains("Vegetarian", "Large", "2027-01-31", "Wishes");
        assertThat(organiser
                        .get("/en/office/editions/" + edition.slug() + "/answers/table.csv")
                        .body())
                .contains("Diet,Age,Arrival,Size,Dinner,Wishes", "Vegetarian,42,2027-01-31,Large,Yes");
    }

    @Test
    void writesNoFormulasIntoTheTable() {
        String text = ask("TEXT", "Diet", Map.of());
        String registration = visitor.hold(edition.slug(), 1).location();
        Map<String, String> details = person();
        details.put(field(text), "=1+1");
        visitor.postForm(registration, details);
        assertThat(organiser
                        .get("/en/office/editions/" + edition.slug() + "/answers/table.csv")
                        .body())
                .contains("'=1+1");
    }

    @Test
    void asksForAnAnswerOnlyWhereItsConditionHolds() {
        String dinner = ask("YES_NO", "Dinner", Map.of());
        String size =
                ask("CHOICE", "Dish", with(options("Meat", "Fish"), "condition", dinner + ":yes", "required", "on"));
        String fish = ask("TEXT", "Which fish", Map.of("condition", size + ":" + option("Fish"), "required", "on"));
        String registration = visitor.hold(edition.slug(), 1).location();
        assertThat(visitor.get(registration).body())
                .contains("Only if you answered “Dinner” with “Yes”.", "data-if=\"" + field(dinner) + "\"");
        Map<String, String> details = person();
        details.put(field(dinner), "yes");
        assertThat(visitor.postForm(registration, details).body())
                .contains("id=\"" + field(size) + "-error\"")
                .doesNotContain("id=\"" + field(fish) + "-error\"");
        details.put(field(size), option("Fish"));
        assertThat(visitor.postForm(registration, details).body()).contains("id=\"" + field(fish) + "-error\"");
        details.put(field(dinner), "no");
        details.put(field(fish), "forged");
        details.put("answer-" + UUID.randomUUID() + "-1", "forged");
        assertThat(visitor.postForm(registration, details).status()).isEqualTo(303);
        assertThat(answers()).as("what is not asked is not kept").isEqualTo(1);
    }

    @Test
    void keepsAFileWhileOtherFieldsAreMendedAndGivesItToOrganisersAlone() {
        String cv = ask("FILE", "CV", Map.of("required", "true"));
        String registration = visitor.hold(edition.slug(), 1).location();
        assertThat(visitor.get(registration).body())
                .contains("enctype=\"multipart/form-data\"", registration + "/upload");
        Map<String, String> details = person();
        String upload = registration + "/upload";
        assertThat(visitor.upload(upload, details, field(cv), "cv.pdf", "<svg>".getBytes(StandardCharsets.US_ASCII))
                        .body())
                .contains("neither PDF nor PNG nor JPEG", "id=\"" + field(cv) + "-error\"");
        byte[] large = new byte[5 * 1024 * 1024 + 1];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        assertThat(visitor.upload(upload, details, field(cv), "cv.pdf", large).body())
                .contains("larger than 5 MB");
        details.put("email", "");
        var mended = visitor.upload(upload, details, field(cv), "Ștefan \"cv\".pdf".replace("\"", ""), PDF);
        assertThat(mended.status()).isEqualTo(422);
        assertThat(mended.body()).contains("Kept: ").doesNotContain("id=\"" + field(cv) + "-error\"");
        details.put("remove-" + cv + "-1", "true");
        assertThat(visitor.upload(upload, details, field(cv), "", new byte[0]).body())
                .contains("Please answer this question.")
                .doesNotContain("Kept: ");
        details.remove("remove-" + cv + "-1");
        visitor.upload(upload, details, field(cv), "cv.pdf", PDF);
        details.put("email", "ana@example.org");
        var sent = visitor.upload(upload, details, field(cv), "", new byte[0]);
        assertThat(sent.status()).as(sent.body()).isEqualTo(303);
        assertThat(answers()).isEqualTo(1);
        clock.forward(Duration.ofDays(2));
        files.forget();
        String file = "/en/office/editions/" + edition.slug() + "/answers/files/"
                + editions.texts("select cast(file_id as text) from answer where question_id = cast(?1 as uuid)", cv)
                        .get(0);
        assertThat(visitor.get(file).status()).as("nobody else").isNotEqualTo(200);
        clock.reset();
        RestAssured.given()
                .header("Cookie", organiser.cookies())
                .get(file)
                .then()
                .statusCode(200)
                .header("Content-Type", "application/pdf")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", "attachment; filename*=UTF-8''cv.pdf");
    }

    @Test
    void forgetsFilesOfFormsThatWereNeverSentOff() {
        String cv = ask("FILE", "CV", Map.of());
        String registration = visitor.hold(edition.slug(), 1).location();
        visitor.get(registration);
        visitor.upload(registration + "/upload", Map.of("name", ""), field(cv), "cv.pdf", PDF);
        String count = "select count(*) from answer_file where question_id = cast(?1 as uuid)";
        assertThat(editions.count(count, cv)).isEqualTo(1);
        files.forget();
        assertThat(editions.count(count, cv)).as("the form may still be mended").isEqualTo(1);
        clock.forward(Duration.ofHours(25));
        files.forget();
        assertThat(editions.count(count, cv)).isZero();
    }

    @Test
    void refusesToTakeAwayWhatWasAnsweredUnlessToldTo() {
        String dinner = ask("YES_NO", "Dinner", Map.of());
        String size = ask("CHOICE", "Size", with(options("Small", "Large"), "condition", dinner + ":yes"));
        String registration = visitor.hold(edition.slug(), 1).location();
        Map<String, String> details = person();
        details.put(field(dinner), "yes");
        details.put(field(size), option("Large"));
        assertThat(visitor.postForm(registration, details).status()).isEqualTo(303);
        organiser.get(office);
        assertThat(organiser
                        .postForm(office + "/" + size, terms("NUMBER", "Size", Map.of()))
                        .body())
                .contains("how it is answered can no longer change");
        assertThat(organiser
                        .postForm(office + "/" + size, terms("CHOICE", "Size", options("One", "Two")))
                        .body())
                .as("without their ids they are others")
                .contains("People have chosen an option that you take away");
        assertThat(organiser
                        .postForm(office + "/" + dinner + "/remove", Map.of("answers", "true"))
                        .body())
                .contains("Another question is asked because of");
        assertThat(organiser
                        .postForm(office + "/" + size + "/position", Map.of("position", "1"))
                        .body())
                .contains("must come after the one");
        var refused = organiser.postForm(office + "/" + size + "/remove", Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("Tick that their answers are to be removed too");
        for (int i = 0; i < 2; i++) {
            assertThat(organiser
                            .postForm(office + "/" + size + "/remove", Map.of("answers", "true"))
                            .status())
                    .isEqualTo(303);
        }
        assertThat(answers()).isEqualTo(1);
    }

    @Test
    void reordersAndChangesQuestions() {
        ask("TEXT", "First", Map.of());
        String second = ask("TEXT", "Second", Map.of());
        organiser.get(office);
        for (int i = 0; i < 2; i++) {
            assertThat(organiser
                            .postForm(office + "/" + second + "/position", Map.of("position", "1"))
                            .status())
                    .isEqualTo(303);
        }
        String list = organiser.get(office).body();
        assertThat(list.indexOf("Second")).isLessThan(list.indexOf("First"));
        assertThat(organiser
                        .postForm(office + "/" + second, terms("LONG_TEXT", "Renamed", Map.of()))
                        .status())
                .isEqualTo(303);
        assertThat(organiser.get(office).body()).contains("Renamed", "A long text");
    }

    @Test
    void sendsTheOrganisersFormBackWithRemarks() {
        organiser.get(office + "/new");
        Map<String, String> wrong = terms("CHOICE", "", Map.of("least", "5", "most", "4", "condition", "nonsense"));
        wrong.put("option-ro-1", "Una");
        wrong.put("help-en", "x".repeat(401));
        var refused = organiser.postForm(office + "/new", wrong);
        assertThat(refused.status()).isEqualTo(422);
        for (String field : new String[] {"label-en", "most", "condition", "option-en-1", "help-en"}) {
            assertThat(refused.body()).contains("id=\"" + field + "-error\"");
        }
        assertThat(organiser
                        .postForm(office + "/new", terms("SONG", "Sing", Map.of()))
                        .body())
                .contains("id=\"kind-error\"");
        var later = organiser.postForm(
                office + "/new", terms("TEXT", "Late", Map.of("condition", UUID.randomUUID() + ":yes")));
        assertThat(later.status()).isEqualTo(409);
        assertThat(organiser.get(office).body()).contains("No questions yet");
    }

    @Test
    void asksNothingHereOfThoseWhoAreAskedThemselves() {
        String diet = ask("TEXT", "Diet", Map.of("required", "true"));
        String registration = visitor.hold(edition.slug(), 2).location();
        visitor.get(registration);
        String people = "name=Ana&name=&email=ana@example.org&email=ion@example.org&audience=IT&audience=&organisation="
                + "&organisation=&job-title=&job-title=&" + field(diet) + "=Vegan";
        var refused = visitor.postRaw(registration, people);
        assertThat(refused.body()).contains("id=\"answer-" + diet + "-2-error\"");
        assertThat(visitor.postRaw(registration, people + "&ask-2=true").status())
                .isEqualTo(303);
        assertThat(answers()).isEqualTo(1);
    }

    @Test
    void asksTheSameInADuplicateOfTheEdition() {
        String dinner = ask("YES_NO", "Dinner", Map.of());
        String dish = ask("CHOICE", "Dish", with(options("Meat", "Fish"), "condition", dinner + ":yes"));
        ask("TEXT", "Which fish", with(Map.of("condition", dish + ":" + option("Fish")), "type", type()));
        String copy = edition.slug() + "-next";
        organiser.send(
                "/en/office/editions/" + edition.slug() + "/duplicate",
                with(
                        Map.of(),
                        "slug",
                        copy,
                        "mark",
                        "Q" + edition.slug().replaceAll("\\D", ""),
                        "name-ro",
                        "Ediția următoare",
                        "name-en",
                        "The next edition",
                        "starts-on",
                        "2091-04-19"));
        assertThat(editions.count(
                        "select count(*) from question q join edition e on e.id = q.edition_id"
                                + " left join question c on c.id = q.depends_on and c.edition_id = e.id"
                                + " left join question_option o on o.id = q.depends_option and o.question_id = c.id"
                                + " where e.slug = ?1 and (q.depends_on is null) = (c.id is null)"
                                + " and (q.depends_option is null) = (o.id is null)",
                        copy))
                .as("all of them, each hanging on its own edition's")
                .isEqualTo(3);
        assertThat(editions.count(
                        "select count(*) from question_for f join ticket_type t on t.id = f.ticket_type_id"
                                + " join edition e on e.id = t.edition_id where e.slug = ?1",
                        copy))
                .isEqualTo(1);
    }

    private String type() {
        return editions.texts(
                        "select cast(t.id as text) from ticket_type t join edition e on e.id = t.edition_id"
                                + " where e.slug = ?1",
                        edition.slug())
                .get(0);
    }

    private String ask(String kind, String label, Map<String, String> more) {
        organiser.get(office + "/new");
        var sent = organiser.postForm(office + "/new", terms(kind, label, more));
        assertThat(sent.status()).as(sent.body()).isEqualTo(303);
        return editions.texts(
                        "select cast(q.id as text) from question q join edition e on e.id = q.edition_id"
                                + " where e.slug = ?1 and q.label_en = ?2",
                        edition.slug(),
                        label)
                .get(0);
    }

    private String option(String label) {
        return editions.texts(
                        "select cast(o.id as text) from question_option o join question q on q.id = o.question_id"
                                + " join edition e on e.id = q.edition_id where e.slug = ?1 and o.label_en = ?2",
                        edition.slug(),
                        label)
                .get(0);
    }

    private long answers() {
        return editions.count(
                "select count(*) from answer a join ticket t on t.id = a.ticket_id"
                        + " join edition e on e.id = t.edition_id where e.slug = ?1",
                edition.slug());
    }

    private static Map<String, String> options(String one, String other) {
        return Map.of("option-ro-1", one, "option-en-1", one, "option-ro-2", other, "option-en-2", other);
    }

    private static Map<String, String> with(Map<String, String> fields, String... more) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    private static Map<String, String> terms(String kind, String label, Map<String, String> more) {
        Map<String, String> terms = with(more, "kind", kind, "label-en", label);
        terms.put("label-ro", "Întrebare");
        return terms;
    }

    private static Map<String, String> person() {
        return with(Map.of(), "name", "Ana", "email", "ana@example.org", "audience", "IT");
    }

    private static String field(String question) {
        return "answer-" + question + "-1";
    }
}
