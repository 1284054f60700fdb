package ro.clujit.innovationdays.site.unreachable;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.ticketing.Consenting;
import ro.clujit.innovationdays.ticketing.Purpose;
import ro.clujit.innovationdays.ticketing.TicketCodes;
import ro.clujit.innovationdays.ticketing.Tickets;

/** An organiser sees whose letters do not arrive, and puts it right. */
@QuarkusTest
class UnreachablePagesTest {

    private static final String PAGE = "/en/office/unreachable";

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    Consenting consenting;

    @Inject
    Tickets tickets;

    @Inject
    TicketCodes codes;

    Organiser organiser;
    String slug;
    String address;

    @BeforeEach
    void start() {
        organiser = new Organiser(base);
        slug = editions.open(9).slug();
        address = "ana-" + UUID.randomUUID() + "@elsewhere.example";
    }

    @AfterEach
    void forget() {
        editions.change("delete from unreachable_address where address like '%@elsewhere.example'");
    }

    /** @return the registration's id */
    private String register(String name, String email) {
        var visitor = new Visitor(base);
        var held = visitor.hold(slug, 1);
        visitor.get(held.location());
        assertThat(visitor.confirm(held.location(), Visitor.person(1, name, email))
                        .status())
                .isEqualTo(303);
        return editions.texts(
                        "select cast(r.id as text) from registration r join edition e on e.id = r.edition_id"
                                + " where e.slug = ?1 and r.contact_name = ?2",
                        slug,
                        name)
                .get(0);
    }

    private String ticket(String registration) {
        return editions.texts(
                        "select cast(id as text) from ticket where registration_id = cast(?1 as uuid)", registration)
                .get(0);
    }

    private void comeBack(String email) {
        editions.change("update letter set state = 'SENT', attempts = 1 where recipient_address = ?1", email);
        editions.change("""
                insert into letter_report (id, letter_id, kind, status, reported_at, received_at, digest)
                select gen_random_uuid(), id, 'BOUNCED', '5.1.1', now(), now(), sha256(cast(cast(id as text) as bytea))
                  from letter where recipient_address = ?1
                """, email);
        mark(email, "BOUNCED");
    }

    private void mark(String email, String because) {
        editions.change("""
                insert into unreachable_address (address, because, since, letter_id, status, answer)
                values (?1, ?2, now(), (select id from letter where recipient_address = ?1 limit 1), '5.1.1',
                        '550 5.1.1 no such user')
                """, email, because);
    }

    private List<String> lettersTo(String email) {
        return editions.texts("select state from letter where recipient_address = ?1 order by created_at", email);
    }

    private Map<String, String> correction(String registration, String to) {
        return Map.of("address", address, "to", to, "contact", registration, "holder", ticket(registration));
    }

    @Test
    void correctsWhoeverHasTheAddressAndSendsAgainWhatDidNotArrive() {
        String registration = register("Ana Pop", address);
        comeBack(address);
        String list = organiser.get(PAGE).body();
        assertThat(list)
                .contains(address, "There is no such mailbox", "550 5.1.1 no such user", "Ana Pop, holds a ticket")
                .contains("/en/office/registrations/" + registration)
                .contains("/en/office/letters/");
        String better = "better-" + address;
        var answer = correct(correction(registration, better));
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        assertThat(organiser.get(answer.location()).body())
                .contains("One letter is on its way to the new address")
                .doesNotContain(">" + address);
        assertThat(lettersTo(address)).isEmpty();
        assertThat(lettersTo(better)).hasSize(1).doesNotContain("SENT");
        assertThat(organiser.get("/en/office/registrations/" + registration).body())
                .contains("mailto:" + better, address)
                .doesNotContain(">Letters do not arrive");
        assertThat(editions.count(
                        "select count(*) from registration_change where registration_id = cast(?1 as uuid)"
                                + " and kind = 'ADDRESS_CORRECTED'",
                        registration))
                .as("the contact's and the holder's, in the trace")
                .isEqualTo(2);
        var repeated = correct(correction(registration, better));
        assertThat(repeated.location()).endsWith("done=corrected&letters=0");
        assertThat(lettersTo(better)).hasSize(1);
    }

    private Visitor.Answer correct(Map<String, String> fields) {
        organiser.get(PAGE);
        return organiser.postForm(PAGE + "/correct", fields);
    }

    @Test
    void tellsOfItBesideTheRegistrationAndInItsList() {
        String registration = register("Ana Pop", address);
        register("Ion Rus", "ion-" + address);
        String list = "/en/office/editions/" + slug + "/registrations";
        assertThat(organiser.get(list).body()).doesNotContain("Letters do not arrive");
        comeBack(address);
        assertThat(organiser.get("/en/office/registrations/" + registration).body())
                .contains(">Letters do not arrive", "There is no such mailbox", "/en/office/letters/");
        assertThat(organiser.get("/ro/office/registrations/" + registration).body())
                .contains(">Scrisorile nu ajung", "Căsuța nu există");
        assertThat(organiser.get(list).body()).contains("Letters do not arrive (1)", "Ion Rus");
        assertThat(organiser.get(list + "?mail=back").body())
                .contains("Ana Pop", "aria-current=\"true\">Letters do not arrive (1)")
                .doesNotContain("Ion Rus");
        assertThat(organiser.get(list + "?mail=back&q=ion").body()).contains("No ticket matches");
    }

    @Test
    void refusesWhatIsNoBetterAndKeepsWhatWasWritten() {
        String registration = register("Ana Pop", address);
        comeBack(address);
        mark("gone@elsewhere.example", "BOUNCED");
        for (String[] one : new String[][] {
            {"ana@", "Write an e-mail address"},
            {address.toUpperCase(), "That is the address that letters come back from"},
            {"gone@elsewhere.example", "Letters come back from that address as well"}
        }) {
            var answer = correct(correction(registration, one[0]));
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.body()).contains(one[1], "value=\"" + one[0] + "\"", "<details open>");
        }
        var nobody = correct(Map.of("address", address, "to", "ana@example.org"));
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.body()).contains("Tick who has the new address");
        assertThat(lettersTo(address)).containsExactly("SENT");
    }

    /** Two who mistyped the same provider are two people: one does not get the other's ticket. */
    @Test
    void sendsNobodyWhatSomebodyElseWasToGet() {
        String ana = register("Ana Pop", address);
        register("Ana Rus", address);
        comeBack(address);
        String better = "pop-" + address;
        assertThat(correct(correction(ana, better)).status()).isEqualTo(303);
        assertThat(lettersTo(better)).hasSize(1);
        assertThat(lettersTo(address)).hasSize(1);
        assertThat(organiser.get(PAGE).body())
                .contains("Ana Rus, holds a ticket")
                .doesNotContain("Ana Pop, holds");
    }

    @Test
    void triesAgainAtAnAddressThatIsRight() {
        register("Ana Pop", address);
        comeBack(address);
        organiser.get(PAGE);
        var answer = organiser.post(PAGE + "/again", Map.of("address", address));
        assertThat(organiser.get(answer.location()).body()).contains("One letter is on its way again");
        assertThat(lettersTo(address)).doesNotContain("SENT");
        assertThat(organiser.get(PAGE).body()).doesNotContain(address);
        organiser.get(PAGE);
        assertThat(organiser.post(PAGE + "/again", Map.of("address", address)).location())
                .endsWith("letters=0");
    }

    @Test
    void leavesAComplaintToWhoeverComplained() {
        String registration = register("Ana Pop", address);
        mark(address, "COMPLAINED");
        assertThat(organiser.get(PAGE).body())
                .contains("only they can take that back")
                .doesNotContain("name=\"to\"", "It is right, try again");
        assertThat(correct(correction(registration, "x" + address)).status()).isEqualTo(422);
        organiser.get(PAGE);
        organiser.post(PAGE + "/again", Map.of("address", address));
        assertThat(organiser.get(PAGE).body()).contains(address);
        String token = QuarkusTransaction.requiringNew()
                .call(() -> codes.tokenOf(
                        tickets.whole(UUID.fromString(ticket(registration))).orElseThrow()));
        consenting.agree(token, Set.of());
        assertThat(organiser.get(PAGE).body()).contains(address);
        consenting.agree(token, Set.of(Purpose.NEWS));
        assertThat(organiser.get(PAGE).body())
                .as("who asks for news wants letters again")
                .doesNotContain(address);
    }

    @Test
    void takesOffTheListWhomNobodyKnowsAnyMore() {
        mark(address, "BOUNCED");
        assertThat(organiser.get(PAGE).body()).contains("Nobody has this address any more", "Take off the list");
        var answer = organiser.post(PAGE + "/again", Map.of("address", address, "leave", "yes"));
        assertThat(organiser.get(answer.location()).body())
                .contains("Taken off the list")
                .doesNotContain(address);
    }

    @Test
    void saysSoWhereEverythingArrives() {
        editions.change("delete from unreachable_address");
        assertThat(organiser.get(PAGE).body()).contains("Letters arrive everywhere");
        assertThat(organiser
                        .get("/ro/office/unreachable?page=-7&done=x&letters=-1")
                        .body())
                .contains("Scrisorile ajung peste tot");
    }
}
