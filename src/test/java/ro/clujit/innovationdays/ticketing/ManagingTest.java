package ro.clujit.innovationdays.ticketing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;

/** Cancelling, the language of letters, and lost links, through the links in the letters. */
@QuarkusTest
class ManagingTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    Organiser organiser;
    Visitor visitor;
    TestEditions.Made edition;
    TestChanges made;

    @BeforeEach
    void start() {
        organiser = new Organiser(base);
        visitor = new Visitor(base);
        edition = editions.open(10);
        made = new TestChanges(editions, visitor, organiser, edition.slug());
    }

    @Test
    void cancelsAfterSayingWhatItDoes() {
        String registration = made.register("Nu Mai Vine");
        assertThat(visitor.get(registration + "/cancel").body())
                .contains("Cancel the whole registration?", "Nu Mai Vine", "cannot be undone");
        for (int again = 0; again < 2; again++) {
            assertThat(visitor.post(registration + "/cancel", Map.of()).location())
                    .endsWith("?done=cancelled");
        }
        assertThat(visitor.get(registration).body()).contains("This registration was cancelled");
        assertThat(made.taken()).isZero();
        assertThat(made.letters("registration-ended")).isEqualTo(1);
        made.everyLetterCanBeRead();
    }

    @Test
    void changesNothingOnceTheTermsForbidIt() {
        String registration = made.register("Prea Tarziu");
        String ticket = made.ticketOf(registration);
        editions.change("""
                insert into sale_terms (edition_id, cancel_days, change_days)
                select id, null, null from edition where slug = ?1
                """, edition.slug());
        assertThat(visitor.get(registration).body()).contains("can no longer be cancelled here");
        visitor.get(registration + "/cancel");
        visitor.post(registration + "/cancel", Map.of());
        assertThat(made.taken()).isEqualTo(1);
        String form = registration + "/tickets/" + ticket;
        assertThat(visitor.get(form).body()).contains("can no longer be changed here");
        assertThat(visitor.post(form, Visitor.person(1, "Altul", "x@example.org"))
                        .status())
                .isEqualTo(409);
        Map<String, String> fields = new LinkedHashMap<>(Visitor.person(1, "Altul", "x@example.org"));
        fields.put("holder", "1");
        assertThat(visitor.post(form + "/transfer", fields).status()).isEqualTo(409);
        assertThat(visitor.get(registration).body()).contains("Prea Tarziu");
    }

    @Test
    void changesTheLanguageAndWritesAgainAtMostOnceInAWhile() {
        String registration = made.register("Ana Bilingva");
        visitor.get(registration);
        visitor.post(registration + "/language", Map.of("language", "ro"));
        visitor.post(registration + "/language", Map.of("language", "klingon"));
        assertThat(visitor.get(registration).body()).contains("They are in Romanian.");
        assertThat(made.changes("LANGUAGE_CHANGED")).isEqualTo(1);
        String letter = registration + "/tickets/" + made.ticketOf(registration) + "/letter";
        for (int again = 0; again < 3; again++) {
            assertThat(visitor.post(letter, Map.of()).status()).isEqualTo(303);
        }
        assertThat(made.letters("ticket-again")).isEqualTo(1);
    }

    @Test
    void sendsLostLinksWithoutTellingWhetherTheAddressIsKnown() {
        made.register("Ana Uituca");
        String known = made.address("Ana Uituca");
        String unknown = "nimeni-" + edition.slug() + "@example.org";
        visitor.get("/en/find-registration");
        var ofKnown = visitor.post("/en/find-registration", Map.of("email", known));
        var ofUnknown = visitor.post("/en/find-registration", Map.of("email", unknown));
        assertThat(ofKnown.status()).isEqualTo(303);
        assertThat(ofUnknown.location()).isEqualTo(ofKnown.location());
        assertThat(visitor.get(ofKnown.location()).body()).contains("Look into your mailbox");
        assertThat(visitor.post("/en/find-registration", Map.of("email", "nonsense"))
                        .status())
                .isEqualTo(422);
        for (int again = 0; again < 5; again++) {
            assertThat(visitor.post("/en/find-registration", Map.of("email", known))
                            .location())
                    .isEqualTo(ofKnown.location());
        }
        assertThat(made.lostLinkLetters(known)).isEqualTo(3);
        assertThat(made.lostLinkLetters(unknown)).isEqualTo(1);
        String id = editions.texts(
                        "select cast(id as text) from letter where kind = 'forgotten-link' and recipient_address = ?1",
                        known)
                .get(0);
        assertThat(organiser.get("/en/office/letters/" + id).body()).doesNotContain("cannot be worded");
    }
}
