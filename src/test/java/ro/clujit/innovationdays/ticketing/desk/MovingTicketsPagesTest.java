package ro.clujit.innovationdays.ticketing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
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

/** Tickets that are moved to another type at the desk, one by one or by many at once. */
@QuarkusTest
class MovingTicketsPagesTest {

    @TestHTTPResource("/")
    String base;

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
    void movesATicketOnceAndOnlyWhereAPlaceIsLeft() {
        desk.addType("Press", 1);
        String ana = desk.page(desk.register("Ana"));
        String ion = desk.page(desk.register("Ion"));
        var badge = badge();
        assertThat(organiser.get(ana).body()).contains("It is now: Forum.", "the registration is confirmed");
        assertThat(moved(ana, "Forum", "Press", "keep")).contains("The ticket was moved.", "Forum → Press");
        assertThat(moved(ana, "Forum", "Press", "keep")).contains("The ticket was moved.");
        assertThat(desk.traces("TYPE_CHANGED")).isEqualTo(1);
        assertThat(badge()).isEqualTo(badge);
        assertThat(movedInVain(ion, "Forum", "Press", "keep")).contains("No place of this type is left");
        assertThat(desk.taken("Press")).isEqualTo(1);
        assertThat(desk.taken("Locuri")).isEqualTo(1);
        assertThat(movedInVain(ana, "Forum", "Forum", "new")).isNotEmpty();
    }

    @Test
    void namesWhyATicketCannotBeMoved() {
        desk.addType("Euro", 5);
        desk.addType("Students", 5);
        desk.addType("Dinner", 5);
        desk.addType("Third", 5);
        change("Euro", "price = 1000, currency = 'EUR'");
        change("Students", "audience = 'STUDENT'");
        change("Dinner", "kind = 'ADD_ON'");
        String ana = desk.register("Ana");
        String page = desk.page(ana);
        assertThat(organiser.get(page).body())
                .contains("Students", "Third")
                .doesNotContain(">Euro", ">Dinner")
                .doesNotContain("name=\"charge\"");
        assertThat(movedInVain(page, "Forum", "Euro", "keep")).contains("in another currency");
        assertThat(movedInVain(page, "Forum", "Students", "keep")).contains("for another audience");
        assertThat(movedInVain(page, "Forum", "Dinner", "keep")).contains("Choose one of the ticket types");
        assertThat(movedInVain(page, "Forum", "Third", "new")).contains("so the agreed price stays");
        assertThat(movedInVain(page, "Students", "Third", "keep")).contains("Somebody else moved this ticket");
        for (String type : List.of("", "x", UUID.randomUUID().toString())) {
            var sent = organiser.post(page + "/type", Map.of("type", type, "from", desk.type("Forum")));
            assertThat(sent.status()).isEqualTo(409);
            assertThat(sent.body()).contains("Choose one of the ticket types");
        }
        editions.change("insert into ticket_add_on (id, ticket_id, ticket_type_id, state, price, vat_rate)"
                + " values (gen_random_uuid(), cast('" + desk.ticket(ana) + "' as uuid), cast('" + desk.type("Dinner")
                + "' as uuid), 'VALID', 0, 0)");
        editions.change(
                "update quota set taken = 1 where name = 'Dinner' and edition_id = (select id from edition where slug = ?1)",
                desk.slug());
        editions.change(
                "insert into add_on_for values (cast(?1 as uuid), cast(?2 as uuid))",
                desk.type("Dinner"),
                desk.type("Forum"));
        assertThat(movedInVain(page, "Forum", "Third", "keep")).contains("has to be dropped first");
        assertThat(desk.traces("TYPE_CHANGED")).isZero();
        String other = desk.register("Ion");
        var sent = organiser.post(
                "/en/office/registrations/" + other + "/tickets/" + desk.ticket(ana) + "/type",
                Map.of("type", desk.type("Third"), "from", desk.type("Forum")));
        assertThat(sent.status()).isEqualTo(404);
        editions.change("update ticket set state = 'CANCELLED' where id = cast(?1 as uuid)", desk.ticket(other));
        editions.change(
                "update quota set taken = taken - 1 where name = 'Locuri' and edition_id = (select id from edition where slug = ?1)",
                desk.slug());
        assertThat(movedInVain(desk.page(other), "Forum", "Third", "keep")).contains("was cancelled or has expired");
    }

    @Test
    void chargesThePriceOfTheNewTypeWhereNothingWasPaidAndConfirmsWhatBecomesFree() {
        desk.addType("Workshop", 5);
        desk.addType("Guest", 5);
        change("Forum", "price = 10000");
        change("Workshop", "price = 24200");
        String ana = desk.register("Ana");
        String page = desk.page(ana);
        assertThat(desk.states()).containsExactly("PENDING_PAYMENT");
        moved(page, "Forum", "Workshop", "keep");
        assertThat(total(ana)).isEqualTo(10_000);
        moved(page, "Workshop", "Forum", "keep");
        assertThat(moved(page, "Forum", "Workshop", "new")).contains("242");
        assertThat(total(ana)).isEqualTo(24_200);
        assertThat(editions.count("select price + vat_rate from ticket where registration_id = cast(?1 as uuid)", ana))
                .isEqualTo(24_200 + 2_100);
        moved(page, "Workshop", "Guest", "new");
        assertThat(total(ana)).isZero();
        assertThat(desk.states()).containsExactly("CONFIRMED");
        assertThat(desk.taken("Guest")).isEqualTo(1);
    }

    @Test
    void leavesTheReservedPlaceToItsCodeAndTheSharedQuotaAsItWas() {
        desk.addType("Press", 5);
        desk.countIn("Press", "Locuri");
        String ana = desk.register("Ana");
        String page = desk.page(ana);
        String code = UUID.randomUUID().toString();
        editions.change(
                "insert into code (id, edition_id, text, reserves, most_uses, used, held_back, created_at)"
                        + " select cast(?1 as uuid), id, 'INVITED', true, 2, 1, 1, now() from edition where slug = ?2",
                code,
                desk.slug());
        editions.change("insert into code_for values (cast(?1 as uuid), cast(?2 as uuid))", code, desk.type("Forum"));
        editions.change(
                "update ticket set code_id = cast(?1 as uuid) where id = cast(?2 as uuid)", code, desk.ticket(ana));
        editions.change(
                "update quota set taken = 2 where name = 'Locuri' and edition_id = (select id from edition where slug = ?1)",
                desk.slug());
        desk.isCounted();
        moved(page, "Forum", "Press", "keep");
        assertThat(editions.count("select held_back - used from code where id = cast(?1 as uuid)", code))
                .isEqualTo(2);
        assertThat(desk.taken("Locuri")).isEqualTo(3);
        moved(page, "Press", "Forum", "keep");
        assertThat(desk.taken("Locuri")).isEqualTo(3);
        assertThat(desk.taken("Press")).isZero();
    }

    @Test
    void letsNoMoreMoveThanThereArePlaces() throws Exception {
        desk.addType("Press", 5);
        List<Callable<Visitor.Answer>> requests = new ArrayList<>();
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            pages.add(desk.page(desk.register("Ana " + i)));
        }
        organiser.get(pages.get(0));
        pages.forEach(page -> requests.add(() -> organiser.post(page + "/type", move("Forum", "Press", "keep"))));
        var answers = Desk.atOnce(requests);
        assertThat(answers).extracting(Visitor.Answer::status).containsOnly(303, 409);
        assertThat(answers.stream().filter(answer -> answer.status() == 303)).hasSize(5);
        assertThat(desk.taken("Press")).isEqualTo(5);
        assertThat(desk.taken("Locuri")).isEqualTo(15);
        assertThat(desk.traces("TYPE_CHANGED")).isEqualTo(5);
    }

    @Test
    void movesTheSameTicketOnceHoweverManyAskAtOnce() throws Exception {
        desk.addType("Press", 20);
        String page = desk.page(desk.register("Ana"));
        organiser.get(page);
        List<Callable<Visitor.Answer>> requests = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            requests.add(() -> organiser.post(page + "/type", move("Forum", "Press", "keep")));
        }
        assertThat(Desk.atOnce(requests)).extracting(Visitor.Answer::status).containsOnly(303);
        assertThat(desk.taken("Press")).isEqualTo(1);
        assertThat(desk.traces("TYPE_CHANGED")).isEqualTo(1);
    }

    @Test
    void movesInBothDirectionsAtOnceWithoutWaitingForEachOther() throws Exception {
        desk.addType("Press", 20);
        desk.addType("Both", 40);
        desk.countIn("Press", "Both");
        desk.addType("Third", 40);
        desk.countIn("Third", "Press");
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            pages.add(desk.page(desk.register("Ana " + i)));
        }
        organiser.get(pages.get(0));
        for (String page : pages.subList(0, 10)) {
            moved(page, "Forum", "Press", "keep");
        }
        for (int round = 0; round < 3; round++) {
            boolean isBack = round % 2 == 1;
            List<Callable<Visitor.Answer>> requests = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                boolean isPress = i < 10 != isBack;
                String page = pages.get(i);
                var fields = isPress ? move("Press", "Forum", "keep") : move("Forum", "Press", "keep");
                requests.add(() -> organiser.post(page + "/type", fields));
            }
            assertThat(Desk.atOnce(requests)).extracting(Visitor.Answer::status).containsOnly(303);
            assertThat(desk.taken("Press")).isEqualTo(10);
            assertThat(desk.taken("Both")).isEqualTo(10);
            desk.isCounted();
        }
    }

    private TestTickets.OnBadge badge() {
        return badges.of(desk.slug()).stream()
                .filter(badge -> badge.shortCode() != null)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private long total(String registration) {
        return editions.count("select total from registration where id = cast(?1 as uuid)", registration);
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

    private String movedInVain(String page, String from, String to, String charge) {
        organiser.get(page);
        var sent = organiser.post(page + "/type", move(from, to, charge));
        assertThat(sent.status()).as(sent.body()).isEqualTo(409);
        return sent.body();
    }
}
