package ro.clujit.innovationdays.sponsor.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.MovableClock;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.platform.secret.Keys;
import ro.clujit.innovationdays.sponsor.BenefitKind;
import ro.clujit.innovationdays.sponsor.TestPartners;
import ro.clujit.innovationdays.ticketing.Consenting;
import ro.clujit.innovationdays.ticketing.Purpose;
import ro.clujit.innovationdays.ticketing.TestTickets;

/** What a scan at a stand takes, and what it does not. */
@QuarkusTest
class LeadTakingTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestPartners partners;

    @Inject
    TestLeads leads;

    @Inject
    TestTickets tickets;

    @Inject
    LeadTaking taking;

    @Inject
    LeadAsking asking;

    @Inject
    LeadNoting noting;

    @Inject
    LeadRevoking revoking;

    @Inject
    LeadRemoving removing;

    @Inject
    LeadSweep sweep;

    @Inject
    LeadCounts counts;

    @Inject
    Consenting consenting;

    @Inject
    MovableClock clock;

    String slug;
    UUID sponsorship;
    Stand stand;
    TestTickets.OnBadge badge;

    @BeforeEach
    void register() {
        slug = editions.open(50).slug();
        sponsorship = leads.partner(slug, 2);
        stand = leads.stand(sponsorship, "Telefonul Anei");
        badge = registered("Ana Țurcanu", "ana@example.org");
    }

    private TestTickets.OnBadge registered(String name, String email) {
        var before = tickets.of(slug);
        var visitor = new Visitor(base);
        visitor.confirm(visitor.hold(slug, 1).location(), Visitor.person(1, name, email));
        return tickets.of(slug).stream()
                .filter(one -> !before.contains(one))
                .findFirst()
                .orElseThrow();
    }

    private LeadScan scan(LeadField... agreed) {
        return TestLeads.scan(badge, clock.instant(), agreed);
    }

    private LeadVerdict verdict(LeadScan scan) {
        return taking.take(stand, scan).verdict();
    }

    private long held() {
        return editions.count(
                "select count(*) from lead where organisation_id = ?1 and taken_at is not null", stand.organisation());
    }

    /** Everything of the visitor that stands in the partner's rows. */
    private String kept() {
        return String.join(
                "",
                editions.texts(
                        "select coalesce(name, '') || coalesce(email, '') || coalesce(organisation, '')"
                                + " || coalesce(job_title, '') from lead where organisation_id = ?1 union all"
                                + " select note from lead_scan where organisation_id = ?1",
                        stand.organisation()));
    }

    @Test
    void takesOnlyWhatIsAgreedTo() {
        LeadAnswer answer = taking.take(stand, scan(LeadField.NAME, LeadField.JOB_TITLE));
        assertThat(answer.verdict()).isEqualTo(LeadVerdict.TAKEN);
        assertThat(answer.fields()).isEqualTo(Map.of(LeadField.NAME, "Ana Țurcanu", LeadField.JOB_TITLE, "Inginer"));
        assertThat(kept()).isEqualTo("Ana ȚurcanuInginer");
    }

    @Test
    void takesNothingFromWhoeverAgreesToNothing() {
        assertThat(taking.take(stand, scan())).isEqualTo(new LeadAnswer(LeadVerdict.NOT_AGREED, null, Map.of()));
        assertThat(editions.count("select count(*) from lead where organisation_id = ?1", stand.organisation()))
                .isZero();
    }

    @Test
    void answersAScanThatIsSentTwiceWithTheSame() {
        LeadScan scan = scan(LeadField.EMAIL);
        LeadAnswer answer = taking.take(stand, scan);
        assertThat(taking.take(stand, scan)).isEqualTo(answer);
        assertThat(editions.count("select count(*) from lead_scan where nonce = ?1", scan.nonce()))
                .isEqualTo(1);
    }

    @Test
    void addsWhatIsAgreedToAtAnotherPhoneOfTheStand() {
        LeadAnswer first = taking.take(stand, scan(LeadField.NAME));
        Stand other = leads.stand(sponsorship, "Telefonul lui Dan");
        LeadAnswer second = taking.take(other, scan(LeadField.EMAIL));
        assertThat(second.verdict()).isEqualTo(LeadVerdict.KNOWN);
        assertThat(second.lead()).isEqualTo(first.lead());
        assertThat(second.fields())
                .isEqualTo(Map.of(LeadField.NAME, "Ana Țurcanu", LeadField.EMAIL, "ana@example.org"));
        assertThat(editions.texts(
                        "select device_name from lead_scan where organisation_id = ?1 order by scanned_at",
                        stand.organisation()))
                .containsExactly("Telefonul Anei", "Telefonul lui Dan");
    }

    @Test
    void refusesWhatIsNoGoodBadgeOfTheEdition() {
        LeadScan madeUp =
                new LeadScan(UUID.randomUUID(), Keys.digest("XX"), clock.instant(), Set.of(LeadField.NAME), "", 0);
        assertThat(verdict(madeUp)).isEqualTo(LeadVerdict.UNKNOWN);
        Stand elsewhere = leads.stand(leads.partner(editions.open(5).slug(), 1), "Altundeva");
        assertThat(taking.take(elsewhere, scan(LeadField.NAME)).verdict()).isEqualTo(LeadVerdict.WRONG_EDITION);
        editions.change("update ticket set state = 'CANCELLED' where short_code = ?1", badge.shortCode());
        assertThat(verdict(scan(LeadField.NAME))).isEqualTo(LeadVerdict.CANCELLED);
        assertThat(held()).isZero();
    }

    @Test
    void takesNothingForAPartnerWithoutLeadsOrBeforeItSigns() {
        UUID tier = partners.tier(slug, "Fără", null);
        UUID none = partners.partner(tier, "Fără " + UUID.randomUUID());
        partners.sign(none);
        assertThat(taking.take(leads.stand(none, "x"), scan(LeadField.NAME)).verdict())
                .isEqualTo(LeadVerdict.NO_LEADS);
        partners.benefit(tier, BenefitKind.LEADS, 1, null);
        UUID prospect = partners.partner(tier, "Poate " + UUID.randomUUID());
        assertThat(taking.take(leads.stand(prospect, "x"), scan(LeadField.NAME)).verdict())
                .isEqualTo(LeadVerdict.NO_LEADS);
        assertThat(taking.take(leads.stand(none, "x"), scan(LeadField.NAME)).verdict())
                .isEqualTo(LeadVerdict.TAKEN);
    }

    @Test
    void takesNothingOnceTheTimeIsOver() {
        editions.change("update edition set starts_on = '2020-01-01', ends_on = '2020-01-02' where slug = ?1", slug);
        assertThat(verdict(scan(LeadField.NAME))).isEqualTo(LeadVerdict.NO_LEADS);
    }

    @Test
    void keepsNothingOfWhoeverTakesItBackAndNothingThatWasScannedBefore() {
        LeadScan early = scan(LeadField.EMAIL);
        LeadScan scan = new LeadScan(
                UUID.randomUUID(),
                early.codeDigest(),
                clock.instant(),
                Set.of(LeadField.NAME),
                "Vrea o ofertă pentru Ana",
                5);
        LeadAnswer taken = taking.take(stand, scan);
        revoking.revoke(badge.token(), taken.lead());
        assertThat(kept()).isEmpty();
        assertThat(held()).isZero();
        assertThat(verdict(scan)).as("sent again").isEqualTo(LeadVerdict.REVOKED);
        assertThat(verdict(early)).as("sent late").isEqualTo(LeadVerdict.REVOKED);
        assertThat(noting.note(stand, scan.nonce(), clock.instant(), "Ana", 1)).isFalse();
        assertThat(kept()).isEmpty();

        assertThat(verdict(scan(LeadField.JOB_TITLE))).as("asked again").isEqualTo(LeadVerdict.TAKEN);
        assertThat(kept()).isEqualTo("Inginer");
    }

    @Test
    void countsAScanFromTheFutureAsOneOfNow() {
        LeadScan future = TestLeads.scan(badge, clock.instant().plusSeconds(3600), LeadField.NAME);
        LeadAnswer taken = taking.take(stand, future);
        assertThat(editions.count(
                        "select count(*) from lead where organisation_id = ?1 and taken_at > ?2",
                        stand.organisation(),
                        clock.instant()))
                .isZero();
        revoking.revoke(badge.token(), taken.lead());
        assertThat(verdict(future)).isEqualTo(LeadVerdict.REVOKED);
        assertThat(verdict(scan(LeadField.NAME))).isEqualTo(LeadVerdict.TAKEN);
    }

    @Test
    void takesEverythingBackWithTheConsentInTheSameTransaction() {
        consenting.agree(badge.token(), Set.of(Purpose.PARTNERS, Purpose.NEWS));
        LeadScan offline = scan(LeadField.NAME);
        Stand other = leads.stand(leads.partner(slug, 1), "Alt stand");
        taking.take(stand, scan(LeadField.NAME));
        taking.take(other, scan(LeadField.EMAIL));
        consenting.agree(badge.token(), Set.of(Purpose.PARTNERS));
        assertThat(held()).as("of the other consent").isEqualTo(1);
        consenting.agree(badge.token(), Set.of());
        assertThat(held()).isZero();
        assertThat(editions.count(
                        "select count(*) from lead where edition_id = ?1 and taken_at is not null", stand.edition()))
                .isZero();
        Stand third = leads.stand(leads.partner(slug, 1), "Fără linie");
        assertThat(taking.take(third, offline).verdict()).isEqualTo(LeadVerdict.REVOKED);
    }

    @Test
    void tellsThePhoneWhatWasAgreedToInAdvanceUntilSomethingIsTakenBack() {
        byte[] digest = Keys.digest(badge.code());
        assertThat(asking.agreedBefore(stand, digest)).isEmpty();
        consenting.agree(badge.token(), Set.of(Purpose.PARTNERS));
        assertThat(asking.agreedBefore(stand, digest))
                .containsExactlyInAnyOrder(LeadField.NAME, LeadField.ORGANISATION, LeadField.EMAIL);
        LeadAnswer taken = taking.take(stand, scan(LeadField.NAME));
        revoking.revoke(badge.token(), taken.lead());
        assertThat(asking.agreedBefore(stand, digest)).isEmpty();
        Stand other = leads.stand(leads.partner(slug, 1), "Alt stand");
        assertThat(asking.agreedBefore(other, digest)).isNotEmpty();
        revoking.revokeAll(badge.token());
        assertThat(asking.agreedBefore(other, digest)).isEmpty();
    }

    @Test
    void forgetsWhatThePartnerRemovesAndTakesItAgainOnlyByAnotherScan() {
        LeadScan scan = scan(LeadField.NAME);
        UUID lead = taking.take(stand, scan).lead();
        Stand other = leads.stand(leads.partner(slug, 1), "Alt stand");
        assertThat(removing.remove(other.edition(), other.organisation(), lead)).isFalse();
        assertThat(held()).isEqualTo(1);
        assertThat(removing.remove(stand.edition(), stand.organisation(), lead)).isTrue();
        assertThat(removing.remove(stand.edition(), stand.organisation(), lead)).isTrue();
        assertThat(kept()).isEmpty();
        assertThat(verdict(scan)).isEqualTo(LeadVerdict.REVOKED);
        assertThat(verdict(scan(LeadField.EMAIL))).isEqualTo(LeadVerdict.TAKEN);
    }

    @Test
    void deletesWhatIsKeptWhenTheTimeIsOverAndRemembersHowManyThereWere() {
        taking.take(stand, scan(LeadField.NAME));
        badge = registered("Dan", "dan@example.org");
        UUID revoked = taking.take(stand, scan(LeadField.NAME)).lead();
        revoking.revoke(badge.token(), revoked);
        sweep.forget();
        assertThat(held()).isEqualTo(1);
        editions.change(
                "update edition set starts_on = current_date - 91, ends_on = current_date - 91 where slug = ?1", slug);
        editions.change("update tier set leads_days = 92 where edition_id = ?1", stand.edition());
        sweep.forget();
        assertThat(held()).isEqualTo(1);
        editions.change("update tier set leads_days = 90 where edition_id = ?1", stand.edition());
        sweep.forget();
        sweep.forget();
        assertThat(editions.count("select count(*) from lead where organisation_id = ?1", stand.organisation()))
                .isZero();
        assertThat(editions.count("select leads from lead_tally where organisation_id = ?1", stand.organisation()))
                .isEqualTo(1);
    }
}
