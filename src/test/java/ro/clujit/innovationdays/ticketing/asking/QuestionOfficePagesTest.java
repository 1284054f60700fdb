package ro.clujit.innovationdays.ticketing.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static ro.clujit.innovationdays.ticketing.asking.TestAsking.field;
import static ro.clujit.innovationdays.ticketing.asking.TestAsking.options;
import static ro.clujit.innovationdays.ticketing.asking.TestAsking.person;
import static ro.clujit.innovationdays.ticketing.asking.TestAsking.terms;
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

/** Organisers ask, change what they ask, and take it away. */
@QuarkusTest
class QuestionOfficePagesTest {

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
    void refusesToTakeAwayWhatWasAnsweredUnlessToldTo() {
        String dinner = asking.ask("YES_NO", "Dinner", Map.of());
        String size = asking.ask("CHOICE", "Size", with(options("Small", "Large"), "condition", dinner + ":yes"));
        String registration = visitor.hold(edition.slug(), 1).location();
        Map<String, String> details = person();
        details.put(field(dinner), "yes");
        details.put(field(size), asking.option("Large"));
        assertThat(visitor.postForm(registration, details).status()).isEqualTo(303);
        organiser.get(asking.office);
        assertThat(organiser
                        .postForm(asking.office + "/" + size, terms("NUMBER", "Size", Map.of()))
                        .body())
                .contains("how it is answered can no longer change");
        assertThat(organiser
                        .postForm(asking.office + "/" + size, terms("CHOICE", "Size", options("One", "Two")))
                        .body())
                .as("without their ids they are others")
                .contains("People have chosen an option that you take away");
        assertThat(organiser
                        .postForm(asking.office + "/" + dinner + "/remove", Map.of("answers", "true"))
                        .body())
                .contains("Another question is asked because of");
        assertThat(organiser
                        .postForm(asking.office + "/" + size + "/position", Map.of("position", "1"))
                        .body())
                .contains("must come after the one");
        var refused = organiser.postForm(asking.office + "/" + size + "/remove", Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("Tick that their answers are to be removed too");
        for (int i = 0; i < 2; i++) {
            assertThat(organiser
                            .postForm(asking.office + "/" + size + "/remove", Map.of("answers", "true"))
                            .status())
                    .isEqualTo(303);
        }
        assertThat(asking.answers()).isEqualTo(1);
    }

    @Test
    void reordersAndChangesQuestions() {
        asking.ask("TEXT", "First", Map.of());
        String second = asking.ask("TEXT", "Second", Map.of());
        organiser.get(asking.office);
        for (int i = 0; i < 2; i++) {
            assertThat(organiser
                            .postForm(asking.office + "/" + second + "/position", Map.of("position", "1"))
                            .status())
                    .isEqualTo(303);
        }
        String list = organiser.get(asking.office).body();
        assertThat(list.indexOf("Second")).isLessThan(list.indexOf("First"));
        assertThat(organiser
                        .postForm(asking.office + "/" + second, terms("LONG_TEXT", "Renamed", Map.of()))
                        .status())
                .isEqualTo(303);
        assertThat(organiser.get(asking.office).body()).contains("Renamed", "A long text");
    }

    @Test
    void sendsTheOrganisersFormBackWithRemarks() {
        organiser.get(asking.office + "/new");
        Map<String, String> wrong = terms("CHOICE", "", Map.of("least", "5", "most", "4", "condition", "nonsense"));
        wrong.put("option-ro-1", "Una");
        wrong.put("help-en", "x".repeat(401));
        var refused = organiser.postForm(asking.office + "/new", wrong);
        assertThat(refused.status()).isEqualTo(422);
        for (String field : new String[] {"label-en", "most", "condition", "option-en-1", "help-en"}) {
            assertThat(refused.body()).contains("id=\"" + field + "-error\"");
        }
        assertThat(organiser
                        .postForm(asking.office + "/new", terms("SONG", "Sing", Map.of()))
                        .body())
                .contains("id=\"kind-error\"");
        var later = organiser.postForm(
                asking.office + "/new", terms("TEXT", "Late", Map.of("condition", UUID.randomUUID() + ":yes")));
        assertThat(later.status()).isEqualTo(409);
        assertThat(organiser.get(asking.office).body()).contains("No questions yet");
    }

    @Test
    void asksTheSameInADuplicateOfTheEdition() {
        String dinner = asking.ask("YES_NO", "Dinner", Map.of());
        String dish = asking.ask("CHOICE", "Dish", with(options("Meat", "Fish"), "condition", dinner + ":yes"));
        asking.ask("TEXT", "Which fish", with(Map.of("condition", dish + ":" + asking.option("Fish")), "type", type()));
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
}
