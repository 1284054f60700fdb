package ro.clujit.innovationdays.ticketing.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.MovableClock;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;

/** Whoever waits comes first, in order, and no place is lost or had twice. */
@QuarkusTest
class WaitingListTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    WaitingEntries entries;

    @Inject
    WaitingSweep sweep;

    @Inject
    MovableClock clock;

    ExecutorService threads;
    Organiser organiser;
    Visitor visitor;

    @BeforeEach
    void start() {
        threads = Executors.newFixedThreadPool(24);
        organiser = new Organiser(base);
        visitor = new Visitor(base);
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
        clock.reset();
    }

    @Test
    void offersTwentyPlacesThatComeFreeAtOnceToTheFirstTwentyOfThirty() throws Exception {
        var edition = editions.open(20);
        List<String> registrations = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            registrations.add(register(edition, i));
        }
        for (int i = 0; i < 30; i++) {
            join(edition, i);
        }
        List<Visitor> others = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            others.add(new Visitor(base));
            others.get(i).get("/en/editions/" + edition.slug() + "/register");
        }
        List<Visitor.Answer> answers = together(
                24,
                i -> i < 20
                        ? visitor.post(registrations.get(i) + "/cancel", Map.of())
                        : others.get(i).hold(edition.slug(), 1));
        assertThat(answers.subList(0, 20))
                .allSatisfy(answer -> assertThat(answer.location()).endsWith("?done=cancelled"));
        assertThat(answers.subList(20, 24)).allSatisfy(answer -> assertThat(answer.status())
                .as("whoever does not wait gets nothing in between")
                .isEqualTo(409));
        assertThat(emails(edition, "OFFERED")).containsExactlyElementsOf(firstEmails(edition, 20));
        assertThat(taken(edition)).isEqualTo(20).isEqualTo(used(edition));
        assertThat(letters(edition, "waiting-offer")).isEqualTo(20);
        everyLetterCanBeRead(edition);
    }

    @Test
    void makesOneRegistrationOfAnOfferThatIsTakenTwiceAtOnceAndNeverReopensIt() throws Exception {
        var edition = editions.open(1);
        String registration = register(edition, 0);
        join(edition, 1);
        String page = pageOf(edition, 1);
        assertThat(visitor.get(page).body()).contains("You are next in line.");
        visitor.get(registration);
        visitor.post(registration + "/cancel", Map.of());
        assertThat(visitor.get(page).body()).contains("It is your turn.");
        List<Visitor.Answer> answers = together(12, i -> visitor.post(page, Map.of("do", "take")));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.location())
                .isEqualTo(answers.get(0).location())
                .contains("/registrations/"));
        assertThat(taken(edition)).isEqualTo(1).isEqualTo(used(edition));
        String own = answers.get(0).location();
        visitor.get(own);
        assertThat(visitor.confirm(own, Visitor.person(1, "Cine A Asteptat", "waited@example.org"))
                        .location())
                .isEqualTo(own);
        visitor.get(own);
        visitor.post(own + "/cancel", Map.of());
        assertThat(visitor.post(page, Map.of("do", "take")).location()).isEqualTo(own);
        assertThat(visitor.get(own).body()).contains("This registration was cancelled");
        assertThat(taken(edition)).isZero().isEqualTo(used(edition));
        assertThat(visitor.hold(edition.slug(), 1).status())
                .as("nobody waits any more")
                .isEqualTo(303);
    }

    @Test
    void passesALapsedOfferOnToTheNext() {
        var edition = editions.open(1);
        String registration = register(edition, 0);
        join(edition, 1);
        join(edition, 2);
        visitor.get(registration);
        visitor.post(registration + "/cancel", Map.of());
        assertThat(emails(edition, "OFFERED")).containsExactly(email(edition, 1));
        clock.forward(Duration.ofHours(25));
        String late = pageOf(edition, 1);
        assertThat(visitor.get(late).body()).contains("has lapsed");
        assertThat(visitor.post(late, Map.of("do", "take")).location()).isEqualTo(late);
        sweep.sweep();
        assertThat(emails(edition, "LAPSED")).containsExactly(email(edition, 1));
        assertThat(emails(edition, "OFFERED")).containsExactly(email(edition, 2));
        assertThat(taken(edition)).isEqualTo(1).isEqualTo(used(edition));
        String next = pageOf(edition, 2);
        visitor.get(next);
        visitor.post(next, Map.of("do", "leave"));
        visitor.post(next, Map.of("do", "leave"));
        assertThat(taken(edition)).isZero().isEqualTo(used(edition));
        everyLetterCanBeRead(edition);
    }

    @Test
    void letsAnOrganiserDecideWhoIsFirst() {
        var edition = editions.open(1);
        String registration = register(edition, 0);
        for (int i = 1; i <= 3; i++) {
            join(edition, i);
        }
        String office = "/en/office/editions/" + edition.slug() + "/waiting";
        assertThat(organiser.get(office).body()).contains(email(edition, 1), email(edition, 3));
        assertThat(organiser
                        .post(office + "/" + id(edition, 3), Map.of("do", "prefer"))
                        .location())
                .endsWith("?done=preferred");
        assertThat(organiser
                        .post(office + "/" + id(edition, 2), Map.of("do", "offer"))
                        .location())
                .endsWith("?done=full");
        assertThat(organiser
                        .post(office + "/" + UUID.randomUUID(), Map.of("do", "offer"))
                        .status())
                .isEqualTo(404);
        visitor.get(registration);
        visitor.post(registration + "/cancel", Map.of());
        assertThat(emails(edition, "OFFERED")).containsExactly(email(edition, 3));
        organiser.post(office + "/" + id(edition, 3), Map.of("do", "remove"));
        assertThat(emails(edition, "OFFERED")).containsExactly(email(edition, 1));
        assertThat(organiser.get(office + "?done=removed").body()).contains("off the list");
    }

    @Test
    void answersTheSameWhetherTheAddressIsOnTheListOrNot() {
        var edition = editions.open(1);
        register(edition, 0);
        String location = join(edition, 1);
        assertThat(join(edition, 1)).isEqualTo(location);
        assertThat(visitor.get(location).body()).contains("Look into your mailbox");
        assertThat(editions.count("select count(*) from waiting_entry where email = ?1", email(edition, 1)))
                .isEqualTo(1);
        String form = location.replaceFirst("[?].*", "");
        var refused = visitor.postForm(form, Map.of("places", "11", "name", "n".repeat(101), "email", "no address"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Choose between 1 and 10", "at most 100", "not an e-mail address");
        assertThat(visitor.get("/en/waiting/nonsense").status()).isEqualTo(404);
        var open = editions.open(5);
        String free = "/en/editions/" + open.slug() + "/waiting/" + type(open);
        assertThat(visitor.get(free).body()).contains("without waiting");
        assertThat(visitor.postForm(free, fields(open, 1)).status()).isEqualTo(409);
    }

    private String register(TestEditions.Made edition, int number) {
        String registration = visitor.hold(edition.slug(), 1).location();
        visitor.confirm(registration, Visitor.person(1, "Om " + number, "om" + number + "@example.org"));
        return registration;
    }

    private String join(TestEditions.Made edition, int number) {
        String form = "/en/editions/" + edition.slug() + "/waiting/" + type(edition);
        visitor.get(form);
        var answer = visitor.postForm(form, fields(edition, number));
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return answer.location();
    }

    private Map<String, String> fields(TestEditions.Made edition, int number) {
        return Map.of("places", "1", "name", "Rabdator " + number, "email", email(edition, number));
    }

    private static String email(TestEditions.Made edition, int number) {
        return "w" + number + "." + edition.slug() + "@example.org";
    }

    private static List<String> firstEmails(TestEditions.Made edition, int count) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(email(edition, i));
        }
        return all;
    }

    private String type(TestEditions.Made edition) {
        Matcher type = Pattern.compile("id=\"ticket-([0-9a-f-]{36})\"")
                .matcher(visitor.get("/en/editions/" + edition.slug() + "/register")
                        .body());
        assertThat(type.find()).isTrue();
        return type.group(1);
    }

    private String id(TestEditions.Made edition, int number) {
        return editions.texts("select cast(id as text) from waiting_entry where email = ?1", email(edition, number))
                .get(0);
    }

    private String pageOf(TestEditions.Made edition, int number) {
        return "/en/waiting/" + entries.tokenOf(UUID.fromString(id(edition, number)));
    }

    private List<String> emails(TestEditions.Made edition, String state) {
        return editions.texts("""
                select w.email from waiting_entry w join ticket_type t on t.id = w.ticket_type_id
                  join edition e on e.id = t.edition_id where e.slug = ?1 and w.state = ?2 order by w.created_at
                """, edition.slug(), state);
    }

    private long taken(TestEditions.Made edition) {
        return editions.count(
                "select q.taken from quota q join edition e on e.id = q.edition_id where e.slug = ?1", edition.slug());
    }

    private long used(TestEditions.Made edition) {
        return editions.count("""
                select coalesce(sum(u.places), 0) from quota_use u join quota q on q.id = u.quota_id
                  join edition e on e.id = q.edition_id where e.slug = ?1
                """, edition.slug());
    }

    private List<String> letterIds(TestEditions.Made edition, String kind) {
        return editions.texts("""
                select cast(l.id as text) from letter l join waiting_entry w on w.id = l.subject_id
                  join ticket_type t on t.id = w.ticket_type_id join edition e on e.id = t.edition_id
                 where e.slug = ?1 and l.kind like ?2
                """, edition.slug(), kind);
    }

    private long letters(TestEditions.Made edition, String kind) {
        return letterIds(edition, kind).size();
    }

    private void everyLetterCanBeRead(TestEditions.Made edition) {
        assertThat(letterIds(edition, "%")).isNotEmpty().allSatisfy(id -> assertThat(
                        organiser.get("/en/office/letters/" + id).body())
                .doesNotContain("cannot be worded"));
    }

    private List<Visitor.Answer> together(int times, IntFunction<Visitor.Answer> what) throws Exception {
        var start = new CountDownLatch(1);
        List<Future<Visitor.Answer>> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            int number = i;
            all.add(threads.submit(() -> {
                start.await();
                return what.apply(number);
            }));
        }
        start.countDown();
        List<Visitor.Answer> answers = new ArrayList<>();
        for (var one : all) {
            answers.add(one.get(120, TimeUnit.SECONDS));
        }
        return answers;
    }
}
