package ro.clujit.innovationdays.sponsor.passes;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
import ro.clujit.innovationdays.mail.TestOutbox;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.sponsor.BenefitKind;
import ro.clujit.innovationdays.sponsor.Benefiting;
import ro.clujit.innovationdays.sponsor.Organisation;
import ro.clujit.innovationdays.sponsor.Organisations;
import ro.clujit.innovationdays.sponsor.Partnering;
import ro.clujit.innovationdays.sponsor.SponsorshipState;
import ro.clujit.innovationdays.sponsor.TestPartners;

/** What the database settles about passes. */
@QuarkusTest
class PassingTest {

    @Inject
    TestEditions editions;

    @Inject
    TestPartners partners;

    @Inject
    Passing passing;

    @Inject
    OfferingPasses offering;

    @Inject
    Benefiting benefiting;

    @Inject
    Partnering partnering;

    @Inject
    Organisations organisations;

    @Inject
    TestOutbox outbox;

    @Inject
    MovableClock clock;

    String slug;
    UUID tier;
    UUID benefit;
    UUID sponsorship;
    UUID type;
    Organisation organisation;

    @BeforeEach
    void sign() {
        slug = editions.open(50).slug();
        tier = partners.tier(slug, "Aur", null);
        benefit = partners.benefit(tier, BenefitKind.PASSES, 5, null);
        String name = "Firma " + UUID.randomUUID();
        sponsorship = partners.partner(tier, name);
        partners.sign(sponsorship);
        type = UUID.fromString(editions.texts(
                        "select t.id::text from ticket_type t join edition e on e.id = t.edition_id where e.slug = ?1",
                        slug)
                .get(0));
        organisation = organisation(name);
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    private Organisation organisation(String name) {
        Arc.container().requestContext().activate();
        return organisations.find("nameRo", name).firstResult();
    }

    private Optional<PassRefusal> hand(UUID key, String name, String email) {
        return passing.handOut(organisation, sponsorship, benefit, key, new Recipient(name, email, Language.ro));
    }

    private long handed() {
        return editions.count(
                "select count(*) from partner_pass where sponsorship_id = ?1 and handed_at is not null", sponsorship);
    }

    private UUID pass() {
        return UUID.fromString(editions.texts(
                        "select id::text from partner_pass where sponsorship_id = ?1 and handed_at is not null",
                        sponsorship)
                .get(0));
    }

    @Test
    void handsOutNoMoreThanTheTierGivesFromHoweverManyTabs() throws Exception {
        assertThat(offering.offer(tier, benefit, type, false)).isEmpty();
        int contenders = 20;
        var barrier = new CyclicBarrier(contenders);
        ExecutorService pool = Executors.newFixedThreadPool(contenders);
        List<Future<Optional<PassRefusal>>> answers = new ArrayList<>();
        try {
            for (int i = 0; i < contenders; i++) {
                String name = "Oaspete " + i;
                answers.add(pool.submit(() -> {
                    barrier.await();
                    return hand(UUID.randomUUID(), name, null);
                }));
            }
            int done = 0;
            for (Future<Optional<PassRefusal>> answer : answers) {
                Optional<PassRefusal> refusal = answer.get();
                assertThat(refusal).isIn(Optional.empty(), Optional.of(PassRefusal.NONE_LEFT));
                done += refusal.isEmpty() ? 1 : 0;
            }
            assertThat(done).isEqualTo(5);
        } finally {
            pool.shutdownNow();
        }
        assertThat(handed()).isEqualTo(5);
        assertThat(editions.count(
                        "select count(distinct recipient) from partner_pass where sponsorship_id = ?1", sponsorship))
                .isEqualTo(5);
        assertThat(editions.count("select used from benefit_delivery where sponsorship_id = ?1", sponsorship))
                .isEqualTo(5);
        assertThat(editions.count("select count(*) from partner_pass where sponsorship_id = ?1", sponsorship))
                .isEqualTo(5);
    }

    @Test
    void handsOutOnceWhatIsSentTwice() {
        offering.offer(tier, benefit, type, false);
        UUID key = UUID.randomUUID();
        String email = "oaspete-" + key + "@example.org";
        assertThat(hand(key, "Dan", email)).isEmpty();
        assertThat(hand(key, "Dan", email)).isEmpty();
        assertThat(handed()).isEqualTo(1);
        assertThat(outbox.to(email)).hasSize(1);
        assertThat(outbox.to(email).get(0).text()).contains("/register?code=PASS-");
    }

    @Test
    void waitsForTheOrganisersToSayWhatPassesAdmitTo() {
        assertThat(hand(UUID.randomUUID(), "Dan", null)).contains(PassRefusal.NOT_OFFERED);
    }

    @Test
    void keepsPlacesForPassesWhereTheOrganiserWantsAndRefusesWhereThereAreTooFew() {
        assertThat(offering.offer(tier, benefit, type, true)).isEmpty();
        assertThat(editions.count(
                        "select coalesce(sum(c.held_back), 0) from code c join partner_pass p on p.code_id = c.id"
                                + " where p.sponsorship_id = ?1",
                        sponsorship))
                .isEqualTo(5);
        UUID many = partners.benefit(tier, BenefitKind.PASSES, 500, null);
        assertThat(offering.offer(tier, many, type, true)).contains(PassRefusal.TOO_FEW_PLACES);
        assertThat(editions.count("select count(*) from pass_offer where benefit_id = ?1", many))
                .isZero();
    }

    @Test
    void takesBackWhatIsUnusedWithItsCodeAndKeepsWhatIsUsed() {
        offering.offer(tier, benefit, type, false);
        hand(UUID.randomUUID(), "Dan", null);
        UUID pass = pass();
        String code = editions.texts(
                        "select c.text from code c join partner_pass p on p.code_id = c.id where p.id = ?1", pass)
                .get(0);
        assertThat(passing.takeBack(organisation, sponsorship, pass)).isEmpty();
        assertThat(passing.takeBack(organisation, sponsorship, pass)).isEmpty();
        assertThat(handed()).isZero();
        assertThat(editions.count("select count(*) from code where text = ?1 and withdrawn", code))
                .isEqualTo(1);

        hand(UUID.randomUUID(), "Ana", null);
        editions.change("update code set used = 1 where id = (select code_id from partner_pass where id = ?1)", pass());
        assertThat(passing.takeBack(organisation, sponsorship, pass())).contains(PassRefusal.USED);
        assertThat(handed()).isEqualTo(1);
    }

    @Test
    void remindsOnceHoweverOftenTheFormIsSentAndNotTwiceInAMorning() {
        offering.offer(tier, benefit, type, false);
        String email = "dan-" + UUID.randomUUID() + "@example.org";
        hand(UUID.randomUUID(), "Dan", email);
        assertThat(passing.remind(organisation, sponsorship, pass(), 0)).contains(PassRefusal.TOO_SOON);
        clock.forward(Duration.ofHours(13));
        assertThat(passing.remind(organisation, sponsorship, pass(), 0)).isEmpty();
        assertThat(passing.remind(organisation, sponsorship, pass(), 0)).isEmpty();
        assertThat(outbox.to(email)).hasSize(2);
    }

    @Test
    void takesTheCodesOfABenefitOrASponsorshipAlongWhenItGoes() {
        offering.offer(tier, benefit, type, true);
        assertThat(benefiting.remove(tier, benefit, TestPartners.BY)).isEmpty();
        assertThat(open()).isZero();

        UUID other = partners.benefit(tier, BenefitKind.PASSES, 2, null);
        offering.offer(tier, other, type, false);
        assertThat(passing.handOut(
                        organisation, sponsorship, other, UUID.randomUUID(), new Recipient("Dan", null, Language.ro)))
                .isEmpty();
        assertThat(open()).isEqualTo(2);
        partners.reach(sponsorship, SponsorshipState.AGREED);
        assertThat(partnering.remove(sponsorship, TestPartners.BY)).isEmpty();
        assertThat(open()).isZero();
    }

    private long open() {
        return editions.count(
                "select count(*) from code c join edition e on e.id = c.edition_id where e.slug = ?1 and not c.withdrawn",
                slug);
    }

    @Test
    void isNothingOfAnotherOrganisations() {
        offering.offer(tier, benefit, type, false);
        hand(UUID.randomUUID(), "Dan", null);
        String name = "Alta " + UUID.randomUUID();
        UUID foreign = partners.partner(tier, name);
        Organisation other = organisation(name);
        assertThat(passing.handOut(
                        other, sponsorship, benefit, UUID.randomUUID(), new Recipient("X", null, Language.ro)))
                .contains(PassRefusal.NOT_THERE);
        assertThat(passing.takeBack(other, sponsorship, pass())).contains(PassRefusal.NOT_THERE);
        assertThat(passing.takeBack(other, foreign, pass())).contains(PassRefusal.NOT_THERE);
        assertThat(passing.remind(other, foreign, pass(), 0)).contains(PassRefusal.NOT_THERE);
    }
}
