package ro.clujit.innovationdays.sponsor.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.MovableClock;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.checkin.device.TestDoor;
import ro.clujit.innovationdays.ticketing.TestTickets;

/** Phones of a stand that scan at the same instant, and a visitor who takes it back meanwhile. */
@QuarkusTest
class LeadRaceTest {

    private static final int BADGES = 40;

    @Inject
    TestEditions editions;

    @Inject
    TestDoor door;

    @Inject
    TestLeads leads;

    @Inject
    LeadTaking taking;

    @Inject
    LeadRevoking revoking;

    @Inject
    LeadRemoving removing;

    @Inject
    MovableClock clock;

    List<TestTickets.OnBadge> badges;
    UUID sponsorship;
    Stand stand;

    @BeforeEach
    void open() {
        TestEditions.Made edition = editions.open(BADGES);
        badges = door.issue(edition, BADGES);
        sponsorship = leads.partner(edition.slug(), 2);
        stand = leads.stand(sponsorship, "Primul");
    }

    private static <T> List<T> atOnce(List<Callable<T>> contenders) throws Exception {
        var together = new CyclicBarrier(contenders.size());
        ExecutorService threads = Executors.newFixedThreadPool(contenders.size());
        try {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> contender : contenders) {
                running.add(threads.submit(() -> {
                    together.await(60, TimeUnit.SECONDS);
                    return contender.call();
                }));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> one : running) {
                answers.add(one.get(120, TimeUnit.SECONDS));
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private long count(String sql) {
        return editions.count(sql, stand.organisation());
    }

    @Test
    void makesOneLeadOfABadgeThatTwoPhonesScanAtOnce() throws Exception {
        Stand second = leads.stand(sponsorship, "Al doilea");
        for (TestTickets.OnBadge badge : badges) {
            List<LeadAnswer> answers = atOnce(List.of(
                    () -> taking.take(stand, TestLeads.scan(badge, clock.instant(), LeadField.NAME)),
                    () -> taking.take(second, TestLeads.scan(badge, clock.instant(), LeadField.EMAIL))));
            assertThat(answers)
                    .extracting(LeadAnswer::verdict)
                    .containsExactlyInAnyOrder(LeadVerdict.TAKEN, LeadVerdict.KNOWN);
        }
        assertThat(
                        count(
                                "select count(*) from lead where organisation_id = ?1 and name is not null and email is not null"))
                .isEqualTo(BADGES);
        assertThat(count("select count(*) from lead_scan where organisation_id = ?1"))
                .isEqualTo(2 * BADGES);
    }

    @Test
    void writesAScanDownOnceFromTwentyThatSendItAtOnce() throws Exception {
        for (TestTickets.OnBadge badge : badges.subList(0, 5)) {
            LeadScan scan = TestLeads.scan(badge, clock.instant(), LeadField.NAME);
            List<Callable<LeadAnswer>> senders = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                senders.add(() -> taking.take(stand, scan));
            }
            assertThat(atOnce(senders)).extracting(LeadAnswer::verdict).containsOnly(LeadVerdict.TAKEN);
        }
        assertThat(count("select count(*) from lead_scan where organisation_id = ?1"))
                .isEqualTo(5);
    }

    @Test
    void keepsNothingOfWhoeverTakesAllBackWhileAPhoneTakes() throws Exception {
        for (TestTickets.OnBadge badge : badges) {
            LeadScan scan = TestLeads.scan(badge, clock.instant(), LeadField.NAME);
            atOnce(List.of(() -> taking.take(stand, scan), () -> {
                revoking.revokeAll(badge.token());
                return null;
            }));
            assertThat(taking.take(stand, scan).verdict()).isEqualTo(LeadVerdict.REVOKED);
        }
        assertThat(count("select count(*) from lead where organisation_id = ?1 and taken_at is not null"))
                .isZero();
        assertThat(count("select count(*) from lead where organisation_id = ?1 and name is not null"))
                .isZero();
    }

    @Test
    void leavesALeadWhollyOrNotAtAllThatOnePhoneTakesWhileAContactRemovesIt() throws Exception {
        Stand second = leads.stand(sponsorship, "Al doilea");
        for (TestTickets.OnBadge badge : badges) {
            UUID lead = taking.take(stand, TestLeads.scan(badge, clock.instant(), LeadField.NAME))
                    .lead();
            LeadScan scan = TestLeads.scan(badge, clock.instant(), LeadField.EMAIL);
            atOnce(List.of(
                    () -> taking.take(second, scan).verdict().name(),
                    () -> removing.remove(stand.edition(), stand.organisation(), lead)));
        }
        assertThat(count("""
                        select count(*) from lead l where organisation_id = ?1 and (taken_at is not null)
                            <> exists (select 1 from lead_scan s where s.lead_id = l.id and not dropped)""")).isZero();
    }

    @Test
    void keepsNothingOfWhoeverRevokesWhileAnotherPhoneTakes() throws Exception {
        Stand second = leads.stand(sponsorship, "Al doilea");
        for (TestTickets.OnBadge badge : badges) {
            UUID lead = taking.take(stand, TestLeads.scan(badge, clock.instant(), LeadField.NAME))
                    .lead();
            LeadScan scan = TestLeads.scan(badge, clock.instant(), LeadField.EMAIL);
            atOnce(List.of(() -> taking.take(second, scan), () -> {
                revoking.revoke(badge.token(), lead);
                return null;
            }));
        }
        assertThat(count("select count(*) from lead where organisation_id = ?1 and taken_at is not null"))
                .isZero();
        assertThat(count("select count(*) from lead_scan where organisation_id = ?1 and not dropped"))
                .isZero();
    }
}
