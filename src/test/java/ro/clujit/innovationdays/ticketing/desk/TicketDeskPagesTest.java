package ro.clujit.innovationdays.ticketing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.ticketing.TestTickets;

/** Organisers correct, move and reissue single tickets; each leaves a trace. */
@QuarkusTest
class TicketDeskPagesTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    Scheduler scheduler;

    @Inject
    TestEditions editions;

    @Inject
    TestTickets badges;

    Organiser organiser;
    Desk desk;

    @BeforeEach
    void start() {
        organiser = new Organiser(base);
        desk = new Desk(editions, base, 24);
    }

    @AfterEach
    void countsWhatIsTaken() {
        desk.isCounted();
    }

    @Test
    void correctsWhoComesAndWritesDownWhatWasSoBefore() {
        String ana = desk.register("Ana");
        String page = desk.page(ana);
        var badge = badge();
        var fields = holder("Ana Țînțar", "tintar@example.org", "Institutul", "Directoare");
        for (int i = 0; i < 2; i++) {
            organiser.get(page);
            var sent = organiser.post(page + "/holder", fields);
            assertThat(organiser.get(sent.location()).body())
                    .contains("Saved.", "Ana → Ana Țînțar", "ana@example.org → tintar@example.org")
                    .contains("Exemplu SRL, Inginer → Institutul, Directoare");
        }
        assertThat(badge()).isEqualTo(badge);
        assertThat(desk.traces("NAME_CORRECTED")).isEqualTo(1);
        assertThat(desk.traces("ADDRESS_CORRECTED")).isEqualTo(1);
        assertThat(desk.traces("DETAILS_CORRECTED")).isEqualTo(1);
        assertThat(desk.notices("TICKET_AGAIN")).isEqualTo(1);
    }

    @Test
    void remarksUponEveryFieldOfTheHolder() {
        String page = desk.page(desk.register("Ana"));
        organiser.get(page);
        var sent = organiser.post(page + "/holder", holder("", "x@", "o".repeat(121), "j".repeat(101)));
        assertThat(sent.status()).isEqualTo(422);
        for (String field : List.of("name", "email", "organisation", "job-title")) {
            assertThat(sent.body()).contains("id=\"" + field + "-error\"");
        }
        assertThat(desk.traces("NAME_CORRECTED")).isZero();
    }

    @Test
    void offersWhatComesFreeToThoseWhoWaitForIt() throws Exception {
        // The sweep would offer the places that this test leaves free on purpose.
        scheduler.pause();
        try {
            offersWhatComesFree();
        } finally {
            scheduler.resume();
        }
    }

    @Test
    void makesANewBadgeOnceAndSaysSoAtTheDoor() {
        String page = desk.page(desk.register("Ana"));
        var before = badge();
        organiser.get(page);
        var sent = organiser.post(page + "/badge", Map.of("issue", "1", "tell", "on"));
        assertThat(organiser.get(sent.location()).body())
                .contains("The badge has a new code", "New code for the badge");
        var after = badge();
        assertThat(after.code()).isNotEqualTo(before.code());
        assertThat(after.shortCode()).isNotEqualTo(before.shortCode());
        assertThat(after.token()).isEqualTo(before.token());
        sent = organiser.post(page + "/badge", Map.of("issue", "1", "tell", "on"));
        assertThat(organiser.get(sent.location()).body()).contains("A new badge had been made before");
        assertThat(badge()).isEqualTo(after);
        assertThat(desk.notices("TICKET_AGAIN")).isEqualTo(1);
        var refused = organiser.scan(UUID.randomUUID(), desk.edition.mainGate(), before.code());
        assertThat(refused.body()).contains("REVOKED", "REISSUED");
        assertThat(organiser
                        .scan(UUID.randomUUID(), desk.edition.mainGate(), after.code())
                        .body())
                .contains("ADMITTED");
    }

    @Test
    void makesANewLinkTooWhereALetterHasGoneToAStranger() {
        String page = desk.page(desk.register("Ana"));
        var before = badge();
        organiser.get(page);
        organiser.post(page + "/badge", Map.of("issue", "1", "link", "on"));
        var after = badge();
        assertThat(after.token()).isNotEqualTo(before.token());
        assertThat(organiser.get("/en/tickets/" + before.token()).status()).isEqualTo(404);
        assertThat(organiser.get("/en/tickets/" + after.token()).status()).isEqualTo(200);
        assertThat(desk.notices("TICKET_AGAIN")).isEqualTo(1);
        organiser.get(page);
        organiser.post(page + "/badge", Map.of("issue", "2"));
        assertThat(desk.notices("TICKET_AGAIN")).isEqualTo(1);
    }

    @Test
    void makesNoBadgeOfATicketThatIsNotConfirmed() {
        change("Forum", "price = 10000");
        String page = desk.page(desk.register("Ana"));
        assertThat(organiser.get(page).body()).doesNotContain("Make a new badge");
        var sent = organiser.post(page + "/badge", Map.of("issue", "1"));
        assertThat(organiser.get(sent.location()).body()).contains("This ticket has no badge");
    }

    @Test
    void showsNobodyElseATicket() {
        String page = desk.page(desk.register("Ana"));
        var visitor = new Visitor(base);
        assertThat(visitor.get(page).status()).isNotEqualTo(200);
        assertThat(organiser
                        .get("/en/office/registrations/" + UUID.randomUUID() + "/tickets/" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
        assertThat(organiser.get(page.replace("/en/", "/ro/")).body())
                .contains("nu are alt tip de bilet", "Fă un ecuson nou");
    }

    private void offersWhatComesFree() throws Exception {
        desk = new Desk(editions, base, 12);
        desk.addType("Press", 12);
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            pages.add(desk.page(desk.register("Ana " + i)));
            if (i < 10) {
                moved(pages.get(i), "Forum", "Press", "keep");
            }
        }
        for (int i = 0; i < 3; i++) {
            desk.await("Forum", i);
            desk.await("Press", i);
        }
        assertThat(desk.waiting("WAITING")).isEqualTo(6);
        moved(pages.get(0), "Press", "Forum", "keep");
        assertThat(desk.waiting("OFFERED")).isEqualTo(4);
        assertThat(desk.taken("Press")).isEqualTo(12);
        assertThat(desk.taken("Locuri")).isEqualTo(12);
        desk.isCounted();
        editions.change(
                "update quota set size = size + 5 where edition_id = (select id from edition where slug = ?1)",
                desk.slug());
        List<Callable<Visitor.Answer>> requests = new ArrayList<>();
        for (int i = 1; i < 20; i++) {
            String page = pages.get(i);
            var fields = i < 10 ? move("Press", "Forum", "keep") : move("Forum", "Press", "keep");
            requests.add(() -> organiser.post(page + "/type", fields));
        }
        assertThat(Desk.atOnce(requests)).extracting(Visitor.Answer::status).isSubsetOf(303, 409);
    }

    private TestTickets.OnBadge badge() {
        return badges.of(desk.slug()).stream()
                .filter(badge -> badge.shortCode() != null)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private void change(String type, String set) {
        editions.change("update ticket_type set " + set + " where id = cast(?1 as uuid)", desk.type(type));
    }

    private Map<String, String> move(String from, String to, String charge) {
        return Map.of("from", desk.type(from), "type", desk.type(to), "charge", charge);
    }

    private String moved(String page, String from, String to, String charge) {
        organiser.get(page);
        var sent = organiser.post(page + "/type", move(from, to, charge));
        assertThat(sent.status()).as(sent.body()).isEqualTo(303);
        return organiser.get(sent.location()).body();
    }

    private static Map<String, String> holder(String name, String email, String organisation, String job) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", name);
        fields.put("email", email);
        fields.put("organisation", organisation);
        fields.put("job-title", job);
        return fields;
    }
}
