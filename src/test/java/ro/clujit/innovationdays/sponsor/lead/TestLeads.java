package ro.clujit.innovationdays.sponsor.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.platform.secret.Keys;
import ro.clujit.innovationdays.sponsor.BenefitKind;
import ro.clujit.innovationdays.sponsor.TestPartners;
import ro.clujit.innovationdays.ticketing.TestTickets;

/** Stands of partners that may take leads, for tests. */
@ApplicationScoped
public class TestLeads {

    @Inject
    TestEditions editions;

    @Inject
    TestPartners partners;

    /** A partner that has signed, in a tier of its own that gives leads to so many phones. @return its sponsorship */
    public UUID partner(String slug, int phones) {
        UUID tier = partners.tier(slug, "Nivel " + UUID.randomUUID(), null);
        partners.benefit(tier, BenefitKind.LEADS, phones, null);
        UUID sponsorship = partners.partner(tier, "Firma " + UUID.randomUUID());
        partners.sign(sponsorship);
        return sponsorship;
    }

    public Stand stand(UUID sponsorship, String phone) {
        return new Stand(
                id(
                        "select t.edition_id::text from sponsorship s join tier t on t.id = s.tier_id where s.id = ?1",
                        sponsorship),
                id("select organisation_id::text from sponsorship where id = ?1", sponsorship),
                UUID.randomUUID(),
                phone);
    }

    /** Of that badge, at that moment, where the visitor agreed to these. */
    public static LeadScan scan(TestTickets.OnBadge badge, Instant at, LeadField... agreed) {
        return new LeadScan(UUID.randomUUID(), Keys.digest(badge.code()), at, Set.of(agreed), "", 0);
    }

    private UUID id(String sql, UUID of) {
        return UUID.fromString(editions.texts(sql, of).get(0));
    }
}
