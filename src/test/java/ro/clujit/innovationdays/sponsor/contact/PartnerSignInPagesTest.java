package ro.clujit.innovationdays.sponsor.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.MovableClock;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.mail.TestOutbox;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.sponsor.Organisations;
import ro.clujit.innovationdays.sponsor.TestPartners;

/** Contacts sign in by a mailed link, once each, and nobody learns from us who is one. */
@QuarkusTest
class PartnerSignInPagesTest {

    private static final Map<String, String> NOTHING = Map.of();

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestPartners partners;

    @Inject
    TestContacts contacts;

    @Inject
    TestOutbox outbox;

    @Inject
    LinkSignIn signIn;

    @Inject
    Contacting contacting;

    @Inject
    Organisations organisations;

    @Inject
    MovableClock clock;

    Visitor visitor;
    String email;
    UUID contact;

    @BeforeEach
    void appoint() {
        visitor = new Visitor(base);
        email = "contact-" + UUID.randomUUID() + "@example.org";
        UUID sponsorship =
                partners.partner(partners.tier(editions.open(5).slug(), "Aur", null), "Firma " + UUID.randomUUID());
        contact = contacts.contact(sponsorship, "Ioana Țurcanu", email, Language.ro);
        editions.change("delete from partner_link_request");
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    private Visitor.Answer ask(String address) {
        visitor.get("/ro/partner/sign-in");
        return visitor.post("/ro/partner/sign-in", Map.of("email", address));
    }

    private long openSignIns() {
        return editions.count("select count(*) from partner_sign_in where contact_id = ?1", contact);
    }

    @Test
    void answersTheSameWhetherTheAddressIsKnownOrNot() {
        Visitor.Answer known = ask(email.toUpperCase(Locale.ROOT));
        Visitor.Answer unknown = ask("nobody-" + email);

        assertThat(known.status()).isEqualTo(303);
        assertThat(unknown.status()).isEqualTo(known.status());
        assertThat(unknown.location()).isEqualTo(known.location());
        assertThat(visitor.get(known.location()).body()).contains("Uită-te în căsuța de e-mail");
        assertThat(outbox.to(email)).hasSize(1);
        assertThat(outbox.to("nobody-" + email)).isEmpty();
    }

    @Test
    void signsInOnceAndOnlyWhenTheButtonIsPressed() {
        ask(email);
        String link = outbox.linkTo(email);

        assertThat(new Visitor(base).get(link).body()).contains("Apasă butonul");
        assertThat(new Visitor(base).get(link).status()).isEqualTo(200);
        assertThat(openSignIns()).isZero();

        visitor.get(link);
        Visitor.Answer opened = visitor.post(link, NOTHING);
        assertThat(opened.status()).isEqualTo(303);
        assertThat(opened.location()).isEqualTo("/ro/partner");
        assertThat(visitor.cookies()).contains("partner=");

        var other = new Visitor(base);
        Visitor.Answer again = other.get(link);
        assertThat(again.status()).isEqualTo(404);
        assertThat(again.body()).contains("a fost folosit deja").contains("Trimite un link nou la c…@example.org");
        assertThat(other.post(link, NOTHING).status()).isEqualTo(404);
        assertThat(openSignIns()).isEqualTo(1);
    }

    @Test
    void keepsNoLinkAndNoCookieInTheDatabaseButTheirDigests() {
        ask(email);
        String link = outbox.linkTo(email);
        String token = link.substring(link.lastIndexOf('/') + 1);

        assertThat(editions.count(
                        "select count(*) from partner_link where contact_id = ?1 and token_digest = sha256(?2)",
                        contact,
                        token.getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(1);
    }

    @Test
    void saysInWordsThatALinkIsOverAndMailsAnother() {
        ask(email);
        String link = outbox.linkTo(email);
        clock.forward(Duration.ofMinutes(31));

        Visitor.Answer over = visitor.get(link);
        assertThat(over.status()).isEqualTo(404);
        assertThat(over.body()).contains("a expirat");
        assertThat(visitor.post(link, NOTHING).status()).isEqualTo(404);
        assertThat(visitor.post(link + "/again", NOTHING).status()).isEqualTo(303);
        String next = outbox.linkTo(email);
        assertThat(next).isNotEqualTo(link);
        visitor.get(next);
        assertThat(visitor.post(next, NOTHING).status()).isEqualTo(303);
    }

    @Test
    void tellsNothingOfALinkThatWasNeverMade() {
        Visitor.Answer forged = visitor.get("/en/partner/sign-in/abcdefghijklmnopqrstuvwxyz");
        assertThat(forged.status()).isEqualTo(404);
        assertThat(forged.body()).contains("This link opens nothing").contains("/en/partner/sign-in\"");
        visitor.get("/en/partner/sign-in");
        assertThat(visitor.post("/en/partner/sign-in/abcdefghijklmnopqrstuvwxyz", NOTHING)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void givesOneOfManyWhoPressAtOnceTheSignIn() throws Exception {
        ask(email);
        String link = outbox.linkTo(email);
        String token = link.substring(link.lastIndexOf('/') + 1);
        int contenders = 12;
        var barrier = new CyclicBarrier(contenders);
        List<Future<Optional<String>>> answers = new ArrayList<>();
        ExecutorService pool = Executors.newFixedThreadPool(contenders);
        try {
            for (int i = 0; i < contenders; i++) {
                answers.add(pool.submit(() -> {
                    barrier.await();
                    return signIn.open(token);
                }));
            }
            int opened = 0;
            for (Future<Optional<String>> answer : answers) {
                opened += answer.get().isPresent() ? 1 : 0;
            }
            assertThat(opened).isEqualTo(1);
        } finally {
            pool.shutdownNow();
        }
        assertThat(openSignIns()).isEqualTo(1);
    }

    @Test
    void mailsOnePersonNoMoreThanALinkAMinute() {
        ask(email);
        ask(email);
        assertThat(outbox.to(email)).hasSize(1);
        clock.forward(Duration.ofSeconds(61));
        ask(email);
        assertThat(outbox.to(email)).hasSize(2);
    }

    @Test
    void letsAHostAskNoMoreThanThirtyTimesAnHour() {
        for (int i = 0; i < 30; i++) {
            assertThat(signIn.ask("x" + i + email, "10.0.0.1")).isTrue();
        }
        assertThat(signIn.ask(email, "10.0.0.1")).isFalse();
        assertThat(outbox.to(email)).isEmpty();
        assertThat(signIn.ask(email, "10.0.0.2")).isTrue();
    }

    @Test
    void signsOutForGood() {
        Visitor signedIn = contacts.signedIn(base, email);
        String cookie = signedIn.cookies();
        signedIn.get("/ro/partner/sign-in");
        assertThat(signedIn.post("/ro/partner/sign-out", NOTHING).status()).isEqualTo(303);
        assertThat(openSignIns()).isZero();
        assertThat(cookie).contains("partner=");
    }

    @Test
    void endsEverythingOfAContactWhoNoLongerSpeaksForThePartner() {
        contacts.signedIn(base, email);
        clock.forward(Duration.ofMinutes(2));
        String link = contacts.link(email);
        end();

        assertThat(openSignIns()).isZero();
        Visitor.Answer closed = visitor.get(link);
        assertThat(closed.status()).isEqualTo(404);
        assertThat(closed.body()).contains("nu deschide nimic").doesNotContain("@example.org");
        clock.forward(Duration.ofMinutes(2));
        int before = outbox.to(email).size();
        ask(email);
        assertThat(outbox.to(email)).hasSize(before);
    }

    private void end() {
        String slug = editions.texts(
                        "select o.slug from organisation o join partner_contact c on c.organisation_id = o.id"
                                + " where c.id = ?1",
                        contact)
                .get(0);
        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(contacting.end(organisations.bySlug(slug).orElseThrow(), contact))
                        .isEmpty());
    }
}
