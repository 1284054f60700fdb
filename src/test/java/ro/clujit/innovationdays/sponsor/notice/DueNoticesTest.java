package ro.clujit.innovationdays.sponsor.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.MovableClock;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.letters.partner.ContactForms;
import ro.clujit.innovationdays.mail.TestOutbox;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.sponsor.BenefitKind;
import ro.clujit.innovationdays.sponsor.TestPartners;
import ro.clujit.innovationdays.sponsor.contact.ContactLetter;
import ro.clujit.innovationdays.sponsor.contact.TestContacts;

/** What contacts are told without asking: once each, by however many instances, unless it is switched off. */
@QuarkusTest
class DueNoticesTest {

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
    DueNotices due;

    @Inject
    MovableClock clock;

    String slug;
    UUID tier;
    UUID sponsorship;
    String email;

    @BeforeEach
    void sign() {
        slug = editions.open(5).slug();
        tier = partners.tier(slug, "Aur", null);
        sponsorship = partners.partner(tier, "Firma " + UUID.randomUUID());
        partners.sign(sponsorship);
        email = "due-" + UUID.randomUUID() + "@example.org";
        contacts.contact(sponsorship, "Ioana", email, Language.en);
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(Instant.now(), ZoneId.of("Europe/Bucharest"));
    }

    private List<String> subjects() {
        return outbox.to(email).stream().map(letter -> letter.subject()).toList();
    }

    @Test
    void saysWhatIsMissingOnceThreeDaysAfterSigning() {
        due.look(sponsorship);
        assertThat(subjects()).isEmpty();
        clock.forward(Duration.ofDays(4));
        due.look(sponsorship);
        due.look(sponsorship);
        assertThat(subjects()).hasSize(1);
        assertThat(outbox.to(email).get(0).text()).contains("Still missing: the text in Romanian, the text in English");
    }

    @Test
    void tellsOnceThoughManyInstancesLookAtOnce() throws Exception {
        partners.benefit(tier, BenefitKind.BOOTH, 1, today().plusDays(3));
        int instances = 8;
        var barrier = new CyclicBarrier(instances);
        ExecutorService pool = Executors.newFixedThreadPool(instances);
        List<Future<?>> done = new ArrayList<>();
        try {
            for (int i = 0; i < instances; i++) {
                done.add(pool.submit(() -> {
                    barrier.await();
                    due.look(sponsorship);
                    return null;
                }));
            }
            for (Future<?> one : done) {
                one.get();
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(subjects()).hasSize(1);
        assertThat(subjects().get(0)).contains("a date is near");
    }

    @Test
    void speaksOfUnusedPassesInTheTwoWeeksBeforeTheEdition() {
        partners.benefit(tier, BenefitKind.PASSES, 2, null);
        due.look(sponsorship);
        assertThat(subjects()).isEmpty();
        editions.change("update edition set starts_on = ?1, ends_on = ?1 where slug = ?2", today().plusDays(10), slug);
        due.look(sponsorship);
        due.look(sponsorship);
        assertThat(subjects()).hasSize(1);
        assertThat(subjects().get(0)).contains("unused passes");
    }

    @Test
    void keepsSilentWhereTheLetterIsSwitchedOffAndShowsEachBeforehand() {
        partners.benefit(tier, BenefitKind.BOOTH, 1, today().plusDays(3));
        var organiser = new Organiser(base);
        String page = "/en/office/editions/" + slug + "/partner-letters";
        organiser.get(page);
        assertThat(organiser
                        .post(page + "/DEADLINE_NEAR", Map.of("on", "false"))
                        .status())
                .isEqualTo(303);
        due.look(sponsorship);
        assertThat(subjects()).isEmpty();
        assertThat(organiser.post(page + "/DEADLINE_NEAR", Map.of("on", "true")).status())
                .isEqualTo(303);
        due.look(sponsorship);
        assertThat(subjects()).hasSize(1);
        for (ContactLetter letter : ContactLetter.values()) {
            String sample = "/en/office/editions/" + slug + "/letters/" + ContactForms.of(letter);
            assertThat(organiser.get(sample + "/ro").body()).contains("Exemplu SRL");
            assertThat(organiser.get(sample + "/en").body()).contains("Example Ltd");
        }
        assertThat(organiser
                        .get("/en/office/editions/" + slug + "/letters/partner-notice.none/en")
                        .status())
                .isEqualTo(404);
    }
}
