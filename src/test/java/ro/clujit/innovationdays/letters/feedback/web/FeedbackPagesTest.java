package ro.clujit.innovationdays.letters.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.MovableClock;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.letters.feedback.FeedbackLinks;
import ro.clujit.innovationdays.letters.reminder.ReminderKind;
import ro.clujit.innovationdays.letters.reminder.ReminderScene;
import ro.clujit.innovationdays.letters.reminder.ReminderScene.Person;

/** Feedback by link, and what organisers read of it. */
@QuarkusTest
class FeedbackPagesTest {

    private static final Map<String, String> WELL =
            Map.of("overall", "4", "again", "YES", "good", "Cafeaua\r\nși oamenii", "better", "");

    @TestHTTPResource("/")
    String base;

    @Inject
    ReminderScene scene;

    @Inject
    TestEditions editions;

    @Inject
    FeedbackLinks links;

    @Inject
    MovableClock clock;

    Visitor visitor;
    String slug;
    List<String> pages;

    @BeforeEach
    void invite() {
        slug = scene.edition();
        visitor = new Visitor(base);
        List<Person> people = new ArrayList<>();
        for (String name : List.of("Ana", "Ion", "Dan", "Eva", "Iza")) {
            people.add(scene.person(slug, name, "2028-05-01T10:00:00Z"));
        }
        scene.at("2028-06-16T07:00:00Z");
        people.forEach(scene::checkIn);
        scene.set(slug, ReminderKind.THANKS, true);
        scene.at("2028-06-17T07:00:10Z");
        scene.sweep();
        pages = people.stream()
                .map(person -> "/en/feedback/" + links.tokenOf(person.ticket()))
                .toList();
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void keepsOneAnswerOfAPersonHoweverOftenItIsSentAndLetsThemChangeIt() {
        visitor.get(pages.get(0));
        assertThat(visitor.postForm(pages.get(0), WELL).status()).isEqualTo(303);
        Visitor.Answer sent = visitor.postForm(pages.get(0), WELL);
        assertThat(sent.location()).endsWith("?done=true");
        assertThat(visitor.get(pages.get(0) + "?done=true").body())
                .contains("Thank you! Your answer is kept.", "Cafeaua\nși oamenii", "Change your answer");
        assertThat(visitor.postForm(pages.get(0), with("overall", "2")).status())
                .isEqualTo(303);
        assertThat(answers("overall::text")).containsExactly("2");
        assertThat(answers("good")).containsExactly("Cafeaua\nși oamenii");
    }

    @Test
    void keepsOneAnswerWhereItIsSentSeveralTimesAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            var start = new CyclicBarrier(4);
            List<Future<Integer>> sent = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                sent.add(threads.submit(() -> {
                    var browser = new Visitor(base);
                    browser.get(pages.get(0));
                    start.await(60, TimeUnit.SECONDS);
                    return browser.postForm(pages.get(0), WELL).status();
                }));
            }
            for (Future<Integer> one : sent) {
                assertThat(one.get(60, TimeUnit.SECONDS)).isEqualTo(303);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(answers("overall::text")).containsExactly("4");
    }

    @Test
    void remarksUponWhateverIsWrongAndKeepsTheRest() {
        String page = pages.get(0);
        visitor.get(page);
        refused(page, with("overall", ""), "Choose a mark from 1 to 5.");
        refused(page, with("overall", "6"), "Choose a mark from 1 to 5.");
        refused(page, with("overall", "very good"), "Choose a mark from 1 to 5.");
        refused(page, with("again", ""), "Choose whether you would come again");
        refused(page, with("again", "MAYBE"), "Choose whether you would come again");
        refused(page, with("good", "a".repeat(2001)), "Write at most 2000 characters.");
        refused(page, with("better", "ș".repeat(2001)), "Write at most 2000 characters.");
        assertThat(visitor.postForm(page, with("overall", "0")).body()).contains("Cafeaua");
        assertThat(answers("overall::text")).isEmpty();
        assertThat(visitor.postForm(page, with("good", "ș".repeat(2000))).status())
                .isEqualTo(303);
        assertThat(visitor.postForm(page, with("session-nonsense", "3")).status())
                .isEqualTo(303);
    }

    @Test
    void opensAfterTheEditionAndClosesSixWeeksLater() {
        visitor.get(pages.get(0));
        scene.move(slug, "2028-06-19", "2028-06-20");
        Visitor.Answer early = visitor.get(pages.get(0));
        assertThat(early.status()).isEqualTo(200);
        assertThat(early.body()).contains("It is not over yet", "20 Jun 2028, 18:00 EEST");
        Visitor.Answer tooEarly = visitor.postForm(pages.get(0), WELL);
        assertThat(tooEarly.status()).isEqualTo(409);
        assertThat(tooEarly.body()).contains("It is not over yet");
        assertThat(answers("good")).isEmpty();
        scene.at("2028-08-01T20:59:00Z");
        assertThat(visitor.get(pages.get(0)).body()).contains("Send your answer");
        scene.at("2028-08-01T21:00:10Z");
        assertThat(visitor.get(pages.get(0)).status()).isEqualTo(410);
        assertThat(visitor.postForm(pages.get(0), WELL).status()).isEqualTo(410);
        assertThat(answers("good")).isEmpty();
    }

    @Test
    void knowsNoOtherLinks() {
        assertThat(visitor.get("/ro/feedback/nothing").status()).isEqualTo(404);
        assertThat(visitor.get("/ro/feedback/nothing").body()).contains("Linkul nu este bun");
        visitor.get(pages.get(0));
        assertThat(visitor.postForm("/en/feedback/nothing", WELL).status()).isEqualTo(404);
        Person absent = scene.person(slug, "Absent", "2028-05-01T10:00:00Z");
        assertThat(visitor.get("/en/feedback/" + links.tokenOf(absent.ticket())).status())
                .isEqualTo(404);
    }

    /** The schema itself: no column beside an answer leads to a ticket, or says when it was given. */
    @Test
    void keepsNothingBesideAnAnswerThatLeadsToAPerson() {
        assertThat(editions.texts("""
                        select cast(column_name as text) from information_schema.columns
                         where table_name in ('feedback', 'feedback_link', 'feedback_session') order by 1
                        """))
                .containsOnly(
                        "again", "better", "edition_id", "good", "overall", "rating", "session_id", "token_digest");
    }

    @Test
    void showsOrganisersNothingButTheCountWhileTooFewHaveAnswered() {
        for (int i = 0; i < 4; i++) {
            visitor.get(pages.get(i));
            visitor.postForm(pages.get(i), with("good", "=cmd|' /C calc'!A0"));
        }
        String office = "/en/office/editions/" + slug + "/feedback";
        var organiser = new Organiser(base);
        assertThat(organiser.get(office).body())
                .contains("4 answers to 5 invitations", "With fewer than 5 answers")
                .doesNotContain("cmd|", "Average mark");
        assertThat(organiser.get(office + "/answers.csv").location()).endsWith(office);
        visitor.get(pages.get(4));
        visitor.postForm(pages.get(4), with("overall", "1"));
        assertThat(organiser.get(office).body())
                .contains("5 answers to 5 invitations", "Average mark: <strong>3.4</strong>", "=cmd|", "și oamenii")
                .doesNotContain("With fewer than");
        Visitor.Answer csv = organiser.get(office + "/answers.csv");
        assertThat(csv.body())
                .contains("'=cmd|", "\"How was it, all in all?\",Would you come again?")
                .doesNotContain(",=cmd");
        assertThat(organiser.get("/ro/office/editions/" + slug + "/feedback").body())
                .contains("5 răspunsuri la 5 invitații", "4, bine", "<strong>3,4</strong>");
    }

    private void refused(String page, Map<String, String> fields, String remark) {
        Visitor.Answer answer = visitor.postForm(page, fields);
        assertThat(answer.status()).as(remark).isEqualTo(422);
        assertThat(answer.body()).contains(remark);
    }

    private static Map<String, String> with(String name, String value) {
        var changed = new LinkedHashMap<>(WELL);
        changed.put(name, value);
        return changed;
    }

    private List<String> answers(String column) {
        return editions.texts(
                "select " + column
                        + " from feedback f join edition e on e.id = f.edition_id where e.slug = ?1 order by 1",
                slug);
    }
}
