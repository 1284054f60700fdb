package ro.clujit.innovationdays.ticketing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;

/** Adding and dropping workshops after registering, through the links in the letters. */
@QuarkusTest
class AddOnPagesTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestAddOns addOns;

    @Inject
    TestTickets tickets;

    Organiser organiser;
    Visitor visitor;
    TestEditions.Made edition;

    @BeforeEach
    void start() {
        organiser = new Organiser(base);
        visitor = new Visitor(base);
        edition = editions.open(40);
    }

    @AfterEach
    void countsAgree() {
        assertThat(addOns.miscounted(edition.slug())).isEmpty();
    }

    @Test
    void addsAndDropsWhatIsFreeOfCharge() {
        UUID workshop = addOns.workshop(edition.slug(), 2, "Robots", 5, 0);
        String registration = TestAddOns.register(visitor, edition.slug());
        String form = TestAddOns.form(visitor, registration);
        assertThat(visitor.get(form).body()).contains("Robots", "Free of charge", "aria-label=\"Add Robots\"");
        for (int again = 0; again < 2; again++) {
            assertThat(visitor.postForm(form, Map.of("add", workshop.toString()))
                            .location())
                    .isEqualTo(form + "?done=added");
        }
        assertThat(addOns.states(workshop)).containsExactly("VALID");
        assertThat(addOns.taken(edition.slug(), "Robots")).isEqualTo(1);
        assertThat(visitor.get(form + "?done=added").body())
                .contains("The place is yours", "You have a place", "aria-label=\"Drop Robots\"");
        assertThat(visitor.get(registration).body()).contains("With it: Robots");
        for (int again = 0; again < 2; again++) {
            assertThat(visitor.postForm(form, Map.of("drop", workshop.toString()))
                            .location())
                    .isEqualTo(form + "?done=dropped");
        }
        assertThat(addOns.taken(edition.slug(), "Robots")).isZero();
        visitor.postForm(form, Map.of("add", workshop.toString()));
        assertThat(addOns.states(workshop))
                .as("what was dropped can be taken anew")
                .containsExactly("CANCELLED", "VALID");
        assertThat(traces("ADD_ON_ADDED")).isEqualTo(2);
        assertThat(traces("ADD_ON_DROPPED")).isEqualTo(1);
        String desk = organiser.get(desk()).body();
        assertThat(desk)
                .contains("Add-on chosen", "Add-on dropped", "whoever has the link")
                .doesNotContain(workshop.toString());
    }

    @Test
    void letsAHolderChooseWhatIsFreeOfChargeAlone() {
        UUID free = addOns.workshop(edition.slug(), 2, "Robots", 5, 0);
        UUID priced = addOns.workshop(edition.slug(), 3, "Dinner", 5, 5_000);
        addOns.price(edition.slug(), 10_000, false);
        TestAddOns.register(visitor, edition.slug());
        String own = "/en/tickets/" + tickets.of(edition.slug()).get(0).token();
        assertThat(visitor.get(own).body()).contains(own + "/add-ons");
        assertThat(visitor.get(own + "/add-ons").body())
                .contains("Dinner", "who registered you, decides", "aria-label=\"Add Robots\"")
                .doesNotContain("aria-label=\"Add Dinner\"", "is to be paid now");
        assertThat(visitor.postForm(own + "/add-ons", Map.of("add", free.toString()))
                        .status())
                .isEqualTo(303);
        assertThat(visitor.postForm(own + "/add-ons", Map.of("add", priced.toString()))
                        .status())
                .isEqualTo(409);
        assertThat(addOns.states(priced)).isEmpty();
        assertThat(owed()).isEqualTo(10_000);
    }

    @Test
    void changesWhatIsOwedBothWaysWhileTheMoneyIsWaitedFor() {
        UUID dinner = addOns.workshop(edition.slug(), 2, "Dinner", 5, 5_000);
        addOns.price(edition.slug(), 10_000, false);
        String registration = TestAddOns.register(visitor, edition.slug());
        String form = TestAddOns.form(visitor, registration);
        for (int again = 0; again < 2; again++) {
            visitor.get(form);
            assertThat(visitor.postForm(form, Map.of("add", dinner.toString())).status())
                    .isEqualTo(303);
            assertThat(owed()).isEqualTo(15_000);
        }
        assertThat(addOns.states(dinner)).containsExactly("PENDING");
        assertThat(visitor.get(form).body()).contains("RON\u00a0150 is to be paid now");
        assertThat(visitor.get(registration).body()).contains("RON\u00a0150");
        visitor.postForm(form, Map.of("drop", dinner.toString()));
        assertThat(owed()).isEqualTo(10_000);
    }

    @Test
    void confirmsOnceNothingIsLeftToBePaid() {
        UUID dinner = addOns.workshop(edition.slug(), 2, "Dinner", 5, 5_000);
        String registration = visitor.hold(edition.slug(), 1).location();
        visitor.get(registration);
        Map<String, String> details = Visitor.person(1, "Ana", "ana@example.org");
        StringBuilder body = new StringBuilder("add-on-1=" + dinner);
        details.forEach((name, value) ->
                body.append('&').append(name.replace("-1", "")).append('=').append(value.replace(" ", "+")));
        assertThat(visitor.postRaw(registration, body.toString()).status()).isEqualTo(303);
        String page = visitor.get(registration).body();
        assertThat(page).contains("RON\u00a050");
        visitor.postForm(TestAddOns.form(visitor, registration), Map.of("drop", dinner.toString()));
        assertThat(visitor.get(registration).body()).contains("qr.svg");
        assertThat(editions.texts("""
                select r.state from registration r join edition e on e.id = r.edition_id where e.slug = ?1
                """, edition.slug())).containsExactly("CONFIRMED");
    }

    @Test
    void saysInWordsWhatCannotBeHad() {
        UUID full = addOns.workshop(edition.slug(), 2, "Full", 0, 0);
        UUID later = addOns.workshop(edition.slug(), 3, "Later", 5, 0);
        UUID mine = addOns.workshop(edition.slug(), 4, "Mine", 5, 0);
        editions.change("update ticket_type set sale_from = now() + interval '9 days' where id = ?1", later);
        String registration = TestAddOns.register(visitor, edition.slug());
        String form = TestAddOns.form(visitor, registration);
        assertThat(visitor.get(form).body()).contains("Full.", "Can be chosen from");
        assertThat(visitor.postForm(form, Map.of("add", full.toString())).body())
                .contains("last place has gone");
        assertThat(visitor.postForm(form, Map.of("add", later.toString())).body())
                .contains("does not go with");
        var unknown = visitor.postForm(form, Map.of("add", UUID.randomUUID().toString()));
        assertThat(unknown.status()).isEqualTo(409);
        assertThat(visitor.postForm(form, Map.of("add", admission())).status())
                .as("a second admission")
                .isEqualTo(409);
        assertThat(visitor.postForm(form, Map.of("add", "nonsense")).status()).isEqualTo(400);
        assertThat(visitor.postForm(form, Map.of()).location()).isEqualTo(form);
        assertThat(visitor.postForm(form, Map.of("drop", later.toString())).status())
                .as("what it does not have")
                .isEqualTo(303);
        visitor.postForm(form, Map.of("add", mine.toString()));
        editions.change(
                "insert into sale_terms (edition_id, change_days) select id, null from edition where slug = ?1",
                edition.slug());
        assertThat(visitor.postForm(form, Map.of("drop", mine.toString())).body())
                .contains("can no longer be changed here");
        assertThat(visitor.postForm(form, Map.of("add", full.toString())).status())
                .isEqualTo(409);
        assertThat(addOns.states(mine)).containsExactly("VALID");
        visitor.post(registration + "/cancel", Map.of());
        assertThat(visitor.postForm(form, Map.of("add", mine.toString())).body())
                .contains("cancelled or has expired");
        String stranger = form.replaceFirst("/registrations/[a-z0-9]+", "/registrations/nonsense");
        assertThat(visitor.get(stranger).status()).isEqualTo(404);
    }

    private String desk() {
        return "/en/office/registrations/"
                + editions.texts(
                                "select cast(r.id as text) from registration r join edition e on e.id = r.edition_id"
                                        + " where e.slug = ?1",
                                edition.slug())
                        .get(0);
    }

    private String admission() {
        return editions.texts(
                        "select cast(t.id as text) from ticket_type t join edition e on e.id = t.edition_id"
                                + " where e.slug = ?1 and t.kind = 'ADMISSION'",
                        edition.slug())
                .get(0);
    }

    private long owed() {
        return editions.count(
                "select r.total from registration r join edition e on e.id = r.edition_id where e.slug = ?1",
                edition.slug());
    }

    private long traces(String kind) {
        return editions.count("""
                select count(*) from registration_change c join registration r on r.id = c.registration_id
                  join edition e on e.id = r.edition_id where e.slug = ?1 and c.kind = ?2 and c.by_holder
                """, edition.slug(), kind);
    }
}
