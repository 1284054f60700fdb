package ro.clujit.innovationdays.sponsor.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.MovableClock;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.ticketing.TestTickets;

/** What a stand writes about a lead: of several notes the later one stays. */
@QuarkusTest
class LeadNotingTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestLeads leads;

    @Inject
    TestTickets tickets;

    @Inject
    LeadTaking taking;

    @Inject
    LeadNoting noting;

    @Inject
    MovableClock clock;

    String slug;
    Stand stand;
    TestTickets.OnBadge badge;

    @BeforeEach
    void register() {
        slug = editions.open(50).slug();
        stand = leads.stand(leads.partner(slug, 2), "Telefonul Anei");
        var visitor = new Visitor(base);
        visitor.confirm(visitor.hold(slug, 1).location(), Visitor.person(1, "Ana Țurcanu", "ana@example.org"));
        badge = tickets.of(slug).get(0);
    }

    private LeadScan scan(Instant at) {
        return TestLeads.scan(badge, at, LeadField.NAME);
    }

    private String note() {
        return String.join(
                "", editions.texts("select note from lead_scan where organisation_id = ?1", stand.organisation()));
    }

    @Test
    void letsTheLaterNoteWinWhicheverComesFirst() {
        LeadScan scan = scan(clock.instant().minusSeconds(1));
        taking.take(stand, scan);
        Instant later = clock.instant();
        assertThat(noting.note(stand, scan.nonce(), later, "Al doilea", 4)).isTrue();
        assertThat(noting.note(stand, scan.nonce(), later.minusMillis(1), "Primul", 2))
                .isTrue();
        assertThat(note()).isEqualTo("Al doilea");
        assertThat(noting.note(stand, UUID.randomUUID(), later, "x", 1)).isFalse();
        Stand other = leads.stand(leads.partner(slug, 1), "Alt stand");
        assertThat(noting.note(other, scan.nonce(), clock.instant(), "x", 1)).isFalse();
    }

    /** Each request corrects the phone's clock by what it measures itself. */
    @Test
    void keepsANoteThatSeemsOlderThanItsScan() {
        LeadScan scan = scan(clock.instant());
        taking.take(stand, scan);
        assertThat(noting.note(stand, scan.nonce(), scan.scannedAt().minusSeconds(40), "Vrea o demonstrație", 5))
                .isTrue();
        assertThat(note()).isEqualTo("Vrea o demonstrație");
    }
}
