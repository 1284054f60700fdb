package ro.clujit.innovationdays.ticketing.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static ro.clujit.innovationdays.ticketing.asking.TestAsking.field;
import static ro.clujit.innovationdays.ticketing.asking.TestAsking.person;
import static ro.clujit.innovationdays.ticketing.asking.TestAsking.with;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.ApiClient;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;

/** Organisers see and change what a ticket's holder answered, which is traced; and so can a program with a link. */
@QuarkusTest
class DeskAnswersTest {

    private static final Pattern TICKET =
            Pattern.compile("/en/office/registrations/[0-9a-f-]{36}/tickets/[0-9a-f-]{36}");
    private static final Pattern OWN = Pattern.compile("/en/registrations/[a-z0-9]+/tickets/[0-9a-f-]{36}(?=\")");

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    Organiser organiser;
    Visitor visitor;
    TestEditions.Made edition;
    TestAsking asking;
    String own;

    @BeforeEach
    void start() {
        edition = editions.open(20);
        organiser = new Organiser(base);
        visitor = new Visitor(base);
        asking = new TestAsking(editions, organiser, edition.slug());
    }

    @Test
    void changesAnswersByTheRulesOfTheFormAndTracesIt() {
        String diet = asking.ask("TEXT", "Diet", Map.of("required", "true"));
        String age = asking.ask("NUMBER", "Age", Map.of("least", "18", "most", "99"));
        String cv = asking.ask("FILE", "CV", Map.of());
        String page = registered(Map.of(field(diet), "Vegan", field(age), "44"));
        assertThat(organiser.get(page).body())
                .contains("value=\"Vegan\"", "value=\"44\"", "type=\"file\"", "asking.css");
        assertThat(organiser.get(page.replace("/en/", "/ro/")).body()).contains("Salvează răspunsurile");
        String form = page + "/answers/upload";
        var fields = with(Map.of(), "holder", "1", field(diet), "", field(age), "17");
        var refused = organiser.upload(form, fields, field(cv), "cv.exe", new byte[] {1, 2, 3});
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "3 things need your attention",
                        "id=\"" + field(diet) + "-error\"",
                        "href=\"#" + field(age) + "\"",
                        "id=\"" + field(cv) + "-error\"",
                        "value=\"17\"");
        assertThat(organiser.get(page).body()).contains("value=\"Vegan\"", "value=\"44\"");
        fields.put(field(diet), "<b>Halal</b>");
        fields.put(field(age), "");
        for (int again = 0; again < 2; again++) {
            assertThat(organiser
                            .upload(
                                    form,
                                    fields,
                                    field(cv),
                                    again == 0 ? "cv.pdf" : "",
                                    again == 0 ? TestAsking.PDF : new byte[0])
                            .location())
                    .endsWith("?done=saved");
            assertThat(asking.answers()).isEqualTo(2);
        }
        assertThat(traces()).as("sent twice, changed once").isEqualTo(1);
        assertThat(organiser.get(asking.desk()).body())
                .contains("Answers changed", "Diet: Vegan; Age: 44", "Diet: &lt;b&gt;Halal&lt;/b&gt;; CV: a file")
                .doesNotContain("<b>Halal");
        assertThat(organiser.get(form).location()).isEqualTo(page);
        assertThat(organiser
                        .upload(
                                page.replaceFirst("[0-9a-f]{12}$", "000000000000") + "/answers/upload",
                                fields,
                                "x",
                                "",
                                new byte[0])
                        .status())
                .isEqualTo(404);
    }

    @Test
    void takesNothingForTheNextHolderThatWasWrittenForTheOneBefore() {
        String diet = asking.ask("TEXT", "Diet", Map.of());
        String page = registered(Map.of(field(diet), "Vegan"));
        organiser.get(page);
        String form = page + "/answers/upload";
        var fields = with(Map.of(), "holder", "1", field(diet), "Kosher");
        assertThat(organiser.upload(form, fields, "x", "", new byte[0]).status())
                .isEqualTo(303);
        visitor.get(own + "/transfer");
        assertThat(visitor.postForm(
                                own + "/transfer",
                                with(person(), "name", "Ion", "email", "ion@example.org", "holder", "1"))
                        .status())
                .isEqualTo(303);
        var late = organiser.upload(form, fields, "x", "", new byte[0]);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body())
                .contains("Somebody else holds this ticket by now")
                .doesNotContain("Kosher");
        for (String holder : new String[] {"", "x", "99999999999"}) {
            assertThat(organiser
                            .upload(form, with(fields, "holder", holder), "x", "", new byte[0])
                            .status())
                    .isEqualTo(409);
        }
        assertThat(asking.answers()).isZero();
        assertThat(organiser.get(asking.desk()).body())
                .as("that something was changed stays, what it was goes with the holder")
                .contains("Answers changed")
                .doesNotContain("Kosher", "Vegan");
    }

    @Test
    void letsAProgramWithALinkSeeAndChangeThemWithTheHolder() {
        String diet = asking.ask("TEXT", "Diet", Map.of("required", "true"));
        registered(Map.of(field(diet), "Vegan"));
        String holder = """
                {"name": "Ana", "email": "ana@example.org", "audience": "IT"%s}""";
        String api = own.replace("/en/", "/api/v1/") + "/holder";
        ApiClient.json(holder.formatted(", \"answers\": []")).put(api).then().statusCode(422);
        ApiClient.json(holder.formatted("")).put(api).then().statusCode(200);
        assertThat(organiser.get(asking.desk()).body()).contains("Vegan");
        String token = ApiClient.json(
                        holder.formatted(", \"answers\": [{\"question\": \"" + diet + "\", \"text\": \"Halal\"}]"))
                .put(api)
                .then()
                .statusCode(200)
                .extract()
                .path("token");
        String answers = "/api/v1/tickets/" + token + "/answers";
        assertThat(ApiClient.json().get(answers).asString()).contains("Halal").doesNotContain("Vegan");
        ApiClient.json(holder.formatted(", \"answers\": [{\"question\": \"" + diet + "\", \"text\": \"Fish\"}]"))
                .put("/api/v1/tickets/" + token + "/holder")
                .then()
                .statusCode(200);
        assertThat(ApiClient.json().get(answers).asString()).contains("Fish");
        ApiClient.json("{\"name\": \"Ion\", \"email\": \"ion@example.org\", \"audience\": \"IT\", \"holder\": 1}")
                .post(api.replace("/holder", "/transfer"))
                .then()
                .statusCode(200);
        ApiClient.json().get(answers).then().statusCode(404);
    }

    /** @return the address of the one ticket's page at the desk */
    private String registered(Map<String, String> answers) {
        String registration = visitor.hold(edition.slug(), 1).location();
        visitor.get(registration);
        Map<String, String> details = person();
        details.putAll(answers);
        var sent = visitor.postForm(registration, details);
        assertThat(sent.status()).as(sent.body()).isEqualTo(303);
        own = first(OWN, visitor.get(registration).body());
        return first(TICKET, organiser.get(asking.desk()).body());
    }

    private long traces() {
        return editions.count(
                "select count(*) from registration_change c join registration r on r.id = c.registration_id"
                        + " join edition e on e.id = r.edition_id where e.slug = ?1 and c.kind = 'ANSWERS_CHANGED'",
                edition.slug());
    }

    private static String first(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group();
    }
}
