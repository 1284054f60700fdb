package ro.clujit.innovationdays.ticketing.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static ro.clujit.innovationdays.ticketing.asking.TestAsking.field;
import static ro.clujit.innovationdays.ticketing.asking.TestAsking.options;
import static ro.clujit.innovationdays.ticketing.asking.TestAsking.person;
import static ro.clujit.innovationdays.ticketing.asking.TestAsking.with;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;

/** What attendees are asked while they register, and what goes wrong on the way. */
@QuarkusTest
class QuestionPagesTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    Organiser organiser;
    Visitor visitor;
    TestEditions.Made edition;
    TestAsking asking;

    @BeforeEach
    void start() {
        edition = editions.open(20);
        organiser = new Organiser(base);
        visitor = new Visitor(base);
        asking = new TestAsking(editions, organiser, edition.slug());
    }

    @Test
    void asksEachKindAndRefusesWhatIsWrongBesideItsField() {
        String text = asking.ask("TEXT", "Diet", Map.of("required", "true"));
        String number = asking.ask("NUMBER", "Age", Map.of("least", "18", "most", "99"));
        String date = asking.ask("DATE", "Arrival", Map.of());
        String choice = asking.ask("CHOICE", "Size", options("Small", "Large"));
        String yes = asking.ask("YES_NO", "Dinner", Map.of());
        String longText = asking.ask("LONG_TEXT", "Wishes", Map.of());
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
        details.put(field(choice), asking.option("Large"));
        details.put(field(yes), "yes");
        details.put(field(longText), "One\r\nTwo");
        assertThat(visitor.postForm(registration, details).status()).isEqualTo(303);
        assertThat(visitor.postForm(registration, details).status())
                .as("sent from another tab too")
                .isEqualTo(303);
        assertThat(asking.answers()).isEqualTo(6);
        String id = editions.texts(
                        "select cast(r.id as text) from registration r join edition e on e.id = r.edition_id"
                                + " where e.slug = ?1",
                        edition.slug())
                .get(0);
        assertThat(organiser.get("/en/office/registrations/" + id).body())
                .contains("Vegetarian", "Large", "Sunday 31 January 2027", "Wishes");
        assertThat(organiser
                        .get("/en/office/editions/" + edition.slug() + "/answers/table.csv")
                        .body())
                .contains("Diet,Age,Arrival,Size,Dinner,Wishes", "Vegetarian,42,2027-01-31,Large,Yes");
    }

    @Test
    void writesNoFormulasIntoTheTable() {
        String text = asking.ask("TEXT", "Diet", Map.of());
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
        String dinner = asking.ask("YES_NO", "Dinner", Map.of());
        String size = asking.ask(
                "CHOICE", "Dish", with(options("Meat", "Fish"), "condition", dinner + ":yes", "required", "on"));
        String fish = asking.ask(
                "TEXT", "Which fish", Map.of("condition", size + ":" + asking.option("Fish"), "required", "on"));
        String registration = visitor.hold(edition.slug(), 1).location();
        assertThat(visitor.get(registration).body())
                .contains("Only if you answered “Dinner” with “Yes”.", "data-if=\"" + field(dinner) + "\"");
        Map<String, String> details = person();
        details.put(field(dinner), "yes");
        assertThat(visitor.postForm(registration, details).body())
                .contains("id=\"" + field(size) + "-error\"")
                .doesNotContain("id=\"" + field(fish) + "-error\"");
        details.put(field(size), asking.option("Fish"));
        assertThat(visitor.postForm(registration, details).body()).contains("id=\"" + field(fish) + "-error\"");
        details.put(field(dinner), "no");
        details.put(field(fish), "forged");
        details.put("answer-" + UUID.randomUUID() + "-1", "forged");
        assertThat(visitor.postForm(registration, details).status()).isEqualTo(303);
        assertThat(asking.answers()).as("what is not asked is not kept").isEqualTo(1);
    }

    @Test
    void asksNothingHereOfThoseWhoAreAskedThemselves() {
        String diet = asking.ask("TEXT", "Diet", Map.of("required", "true"));
        String registration = visitor.hold(edition.slug(), 2).location();
        visitor.get(registration);
        String people = "name=Ana&name=&email=ana@example.org&email=ion@example.org&audience=IT&audience=&organisation="
                + "&organisation=&job-title=&job-title=&" + field(diet) + "=Vegan";
        var refused = visitor.postRaw(registration, people);
        assertThat(refused.body()).contains("id=\"answer-" + diet + "-2-error\"");
        assertThat(visitor.postRaw(registration, people + "&ask-2=true").status())
                .isEqualTo(303);
        assertThat(asking.answers()).isEqualTo(1);
    }
}
