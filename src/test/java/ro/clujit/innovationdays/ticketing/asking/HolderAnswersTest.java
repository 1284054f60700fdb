package ro.clujit.innovationdays.ticketing.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static ro.clujit.innovationdays.ticketing.asking.TestAsking.field;
import static ro.clujit.innovationdays.ticketing.asking.TestAsking.options;
import static ro.clujit.innovationdays.ticketing.asking.TestAsking.person;
import static ro.clujit.innovationdays.ticketing.asking.TestAsking.with;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;

/** Whoever fills in their own details later is asked the same as everybody, and can change what they answered. */
@QuarkusTest
class HolderAnswersTest {

    private static final Pattern DETAILS = Pattern.compile("/en/tickets/[a-z0-9]+/details");
    private static final Pattern TICKET = Pattern.compile("/en/registrations/[a-z0-9]+/tickets/[0-9a-f-]{36}(?=\")");

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
    void asksAGuestTheSameAsEverybodyAndKeepsTheirAnswers() {
        String diet = asking.ask("TEXT", "Diet", Map.of("required", "true"));
        String dinner = asking.ask("YES_NO", "Dinner", Map.of());
        String dish = asking.ask(
                "CHOICE", "Dish", with(options("Meat", "Fish"), "condition", dinner + ":yes", "required", "on"));
        String age = asking.ask("NUMBER", "Age", Map.of("least", "18", "most", "99"));
        String form = guestOf(field(diet) + "=Vegan");
        assertThat(asking.answers()).as("of the host").isEqualTo(1);
        assertThat(visitor.get(form).body())
                .contains("id=\"" + field(diet, 2) + "\"", "data-if=\"" + field(dinner, 2) + "\"", "asking.js")
                .doesNotContain("value=\"Vegan\"");
        Map<String, String> details = person();
        details.put(field(dinner, 2), "yes");
        details.put(field(age, 2), "17");
        var refused = visitor.postForm(form, details);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "3 things need your attention",
                        "id=\"" + field(diet, 2) + "-error\"",
                        "id=\"" + field(dish, 2) + "-error\"",
                        "href=\"#" + field(age, 2) + "\"",
                        "Write a number from 18 to 99.",
                        "value=\"17\"");
        assertThat(asking.answers()).as("nothing of a form with faults").isEqualTo(1);
        details.put(field(diet, 2), "Halal");
        details.put(field(dish, 2), asking.option("Fish"));
        details.put(field(age, 2), "30");
        for (int again = 0; again < 2; again++) {
            assertThat(visitor.postForm(form, details).status()).isEqualTo(303);
            assertThat(asking.answers()).isEqualTo(5);
        }
        assertThat(visitor.get(form).body()).contains("value=\"Halal\"", "value=\"30\"");
        assertThat(organiser.get(asking.desk()).body()).contains("Halal", "Vegan", "Fish");
    }

    @Test
    void letsWhoeverRegisteredChangeAndTakeBackAnswers() {
        String diet = asking.ask("TEXT", "Diet", Map.of());
        String dinner = asking.ask("YES_NO", "Dinner", Map.of());
        String dish = asking.ask("CHOICES", "Dish", with(options("Meat", "Fish"), "condition", dinner + ":yes"));
        String form =
                registered(Map.of(field(diet), "Vegan", field(dinner), "yes", field(dish), asking.option("Fish")));
        assertThat(asking.answers()).isEqualTo(3);
        assertThat(visitor.get(form).body()).contains("value=\"Vegan\"", "checked");
        Map<String, String> details = person();
        details.put(field(diet), "Halal");
        details.put(field(dinner), "yes");
        details.put(field(dish), asking.option("Meat"));
        assertThat(visitor.postForm(form, details).location()).endsWith("?done=corrected");
        assertThat(organiser.get(asking.desk()).body())
                .contains("Halal", "Meat")
                .doesNotContain("Vegan", "Fish");
        details.put(field(dinner), "no");
        details.remove(field(diet));
        assertThat(visitor.postForm(form, details).status()).isEqualTo(303);
        assertThat(asking.answers()).as("what is not asked any more goes").isEqualTo(1);
    }

    @Test
    void keepsExchangesAndForgetsAFile() {
        String cv = asking.ask("FILE", "CV", Map.of());
        String diet = asking.ask("TEXT", "Diet", Map.of("required", "true"));
        String form = registered(Map.of(field(diet), "Vegan"));
        String upload = form + "/upload";
        assertThat(visitor.get(form).body()).contains("enctype=\"multipart/form-data\"", "action=\"" + upload + "\"");
        Map<String, String> details = person();
        var mended = visitor.upload(upload, details, field(cv), "first.pdf", TestAsking.PDF);
        assertThat(mended.status()).isEqualTo(422);
        assertThat(mended.body()).contains("Kept: first.pdf");
        details.put(field(diet), "Vegan");
        for (int again = 0; again < 2; again++) {
            assertThat(visitor.upload(upload, details, field(cv), "", new byte[0])
                            .status())
                    .isEqualTo(303);
            assertThat(asking.files(cv)).isEqualTo(1);
        }
        assertThat(visitor.get(form).body()).contains("Kept: first.pdf");
        assertThat(visitor.upload(upload, details, field(cv), "second.pdf", TestAsking.PDF)
                        .status())
                .isEqualTo(303);
        assertThat(visitor.get(form).body()).contains("Kept: second.pdf");
        assertThat(asking.files(cv)).as("the first is gone").isEqualTo(1);
        details.put("remove-" + cv + "-1", "true");
        details.put(field(diet), "");
        var refused = visitor.upload(upload, details, field(cv), "", new byte[0]);
        assertThat(refused.body()).contains("Kept: second.pdf", "value=\"true\" checked");
        assertThat(asking.files(cv)).as("until the form is right").isEqualTo(1);
        details.put(field(diet), "Vegan");
        visitor.upload(upload, details, field(cv), "", new byte[0]);
        assertThat(asking.files(cv)).isZero();
        assertThat(asking.answers()).isEqualTo(1);
        assertThat(visitor.get(upload).location()).isEqualTo(form);
    }

    @Test
    void hidesWhatOneHolderAnsweredFromTheNext() {
        String diet = asking.ask("TEXT", "Diet", Map.of());
        String form = registered(Map.of(field(diet), "Vegan"));
        visitor.get(form + "/transfer");
        Map<String, String> details = with(person(), "name", "Ion", "email", "ion@example.org", "holder", "1");
        assertThat(visitor.postForm(form + "/transfer", details).location()).endsWith("?done=transferred");
        assertThat(asking.answers()).isZero();
        assertThat(visitor.get(form).body()).contains("Ion").doesNotContain("Vegan");
    }

    @Test
    void letsWhoeverPassesATicketOnAnswerForTheNextHolderWhatTheyKnow() {
        String diet = asking.ask("TEXT", "Diet", Map.of("required", "true"));
        String age = asking.ask("NUMBER", "Age", Map.of("least", "18", "most", "99"));
        String dinner = asking.ask("YES_NO", "Dinner", Map.of());
        String dish = asking.ask(
                "CHOICE", "Dish", with(options("Meat", "Fish"), "condition", dinner + ":yes", "required", "on"));
        String cv = asking.ask("FILE", "CV", Map.of());
        String form = registered(Map.of(field(diet), "Vegan", field(age), "44", field(dinner), "no"));
        assertThat(visitor.upload(
                                form + "/upload",
                                with(person(), field(age), "x"),
                                field(cv),
                                "secret-cv.pdf",
                                TestAsking.PDF)
                        .body())
                .as("waits while the form is mended")
                .contains("Kept: secret-cv.pdf");
        assertThat(visitor.get(form + "/transfer").body())
                .contains("id=\"" + field(diet) + "\"", "id=\"" + field(dish) + "\"", "asking.js", "is deleted")
                .doesNotContain("Vegan", "value=\"44\"", "selected", "secret-cv.pdf");
        Map<String, String> details = with(person(), "name", "Ion", "email", "ion@example.org", "holder", "1");
        details.put(field(age), "17");
        var refused = visitor.postForm(form + "/transfer", details);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Write a number from 18 to 99.", "value=\"17\"")
                .doesNotContain("id=\"" + field(diet) + "-error\"", "Vegan");
        assertThat(asking.answers()).isEqualTo(3);
        details.put(field(age), "30");
        details.put(field(dinner), "yes");
        for (int again = 0; again < 2; again++) {
            assertThat(visitor.postForm(form + "/transfer", details).location()).endsWith("?done=transferred");
            assertThat(asking.answers()).as("the new holder's").isEqualTo(2);
        }
        assertThat(visitor.get(form).body())
                .contains("value=\"30\"", "Ion")
                .doesNotContain("Vegan", "value=\"44\"", "secret-cv.pdf");
        assertThat(asking.files(cv)).isZero();
        assertThat(organiser.get(asking.desk()).body()).doesNotContain("Vegan", ">44<");
        var asked = visitor.upload(
                form + "/upload",
                with(person(), "name", "Ion", "email", "ion@example.org", field(dinner), "yes"),
                field(cv),
                "",
                new byte[0]);
        assertThat(asked.status()).as("what was left out is asked of them").isEqualTo(422);
        assertThat(asked.body()).contains("id=\"" + field(diet) + "-error\"", "id=\"" + field(dish) + "-error\"");
    }

    @Test
    void sendsAFileAlongForTheNextHolderAndKeepsEachFileToItsOwn() {
        String cv = asking.ask("FILE", "CV", Map.of("required", "true"));
        String age = asking.ask("NUMBER", "Age", Map.of("least", "18", "most", "99"));
        String form = registeredWith(cv, "old.pdf");
        String transfer = form + "/transfer";
        assertThat(visitor.get(transfer).body())
                .contains("action=\"" + transfer + "/upload\"", "type=\"file\"", "enctype=\"multipart/form-data\"")
                .doesNotContain("old.pdf");
        Map<String, String> details = with(person(), "name", "Ion", "email", "ion@example.org", "holder", "1");
        assertThat(visitor.upload(
                                transfer + "/upload",
                                details,
                                field(cv),
                                "x.exe",
                                "MZ".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(422);
        details.put(field(age), "17");
        assertThat(visitor.upload(transfer + "/upload", details, field(cv), "new.pdf", TestAsking.PDF)
                        .body())
                .contains("Kept: new.pdf");
        assertThat(visitor.get(form).body())
                .as("what was sent for the next is not the present holder's to see")
                .contains("old.pdf")
                .doesNotContain("new.pdf");
        details.put(field(age), "30");
        for (int again = 0; again < 2; again++) {
            assertThat(visitor.upload(transfer + "/upload", details, field(cv), "", new byte[0])
                            .location())
                    .endsWith("?done=transferred");
        }
        assertThat(visitor.get(form).body()).contains("Kept: new.pdf", "Ion").doesNotContain("old.pdf");
        assertThat(asking.files(cv))
                .as("the one before is deleted with its answer")
                .isEqualTo(1);
        assertThat(visitor.upload(transfer + "/upload", details, field(cv), "late.pdf", TestAsking.PDF)
                        .location())
                .as("the same form again, with a file")
                .endsWith("?done=transferred");
        assertThat(visitor.get(transfer).body()).doesNotContain("late.pdf", "new.pdf");
        assertThat(visitor.get(form).body()).contains("Kept: new.pdf");
        assertThat(visitor.get(transfer + "/upload").location()).isEqualTo(transfer);
    }

    private String registeredWith(String question, String file) {
        String registration = visitor.hold(edition.slug(), 1).location();
        visitor.get(registration);
        assertThat(visitor.upload(registration + "/upload", person(), field(question), file, TestAsking.PDF)
                        .status())
                .isEqualTo(303);
        return first(TICKET, visitor.get(registration).body());
    }

    @Test
    void writesNothingDownOnceTheTermsForbidIt() {
        String diet = asking.ask("TEXT", "Diet", Map.of());
        String form = registered(Map.of(field(diet), "Vegan"));
        editions.change(
                "insert into sale_terms (edition_id, change_days) select id, null from edition where slug = ?1",
                edition.slug());
        assertThat(visitor.postForm(form, with(person(), field(diet), "Halal")).status())
                .isEqualTo(409);
        assertThat(organiser.get(asking.desk()).body()).contains("Vegan").doesNotContain("Halal");
    }

    /** @return the address of the form about the one ticket */
    private String registered(Map<String, String> answers) {
        String registration = visitor.hold(edition.slug(), 1).location();
        visitor.get(registration);
        Map<String, String> details = person();
        details.putAll(answers);
        var sent = visitor.postForm(registration, details);
        assertThat(sent.status()).as(sent.body()).isEqualTo(303);
        return first(TICKET, visitor.get(registration).body());
    }

    /** @return the address of the guest's form */
    private String guestOf(String answersOfHost) {
        String registration = visitor.hold(edition.slug(), 2).location();
        visitor.get(registration);
        assertThat(visitor.postRaw(
                                registration,
                                "name=Ana&name=&email=ana@example.org&email=&audience=IT&audience=&organisation="
                                        + "&organisation=&job-title=&job-title=&ask-2=true&" + answersOfHost)
                        .status())
                .isEqualTo(303);
        return first(DETAILS, visitor.get(registration).body());
    }

    private static String first(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group();
    }
}
