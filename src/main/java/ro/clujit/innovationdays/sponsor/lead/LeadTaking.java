package ro.clujit.innovationdays.sponsor.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Takes what a visitor agrees to at a stand. The ticket's row is locked meanwhile, and a lead is one row of each partner and
 * ticket: from however many phones, however often a scan is sent, there is one, and none of whoever took it back.
 */
@ApplicationScoped
public class LeadTaking {

    private final LeadRights rights;
    private final ShownBadges badges;
    private final Leads leads;
    private final StandScans scans;
    private final Clock clock;

    LeadTaking(LeadRights rights, ShownBadges badges, Leads leads, StandScans scans, Clock clock) {
        this.rights = rights;
        this.badges = badges;
        this.leads = leads;
        this.scans = scans;
        this.clock = clock;
    }

    /** @return the same for the same nonce, unless it was taken back since */
    @Transactional
    public LeadAnswer take(Stand stand, LeadScan scan) {
        Instant now = clock.instant();
        if (rights.of(stand.edition(), stand.organisation())
                .filter(term -> term.holds(now))
                .isEmpty()) {
            return LeadAnswer.without(LeadVerdict.NO_LEADS);
        }
        ShownBadge badge = badges.lock(stand.edition(), scan.codeDigest());
        // Only now: the same scan may have come by another way while this one waited.
        return scans.of(stand, scan.nonce())
                .map(StandScan::answer)
                .orElseGet(() -> taken(stand, scan, badge, scan.scannedAt().isAfter(now) ? now : scan.scannedAt()));
    }

    private LeadAnswer taken(Stand stand, LeadScan scan, ShownBadge badge, Instant at) {
        if (badge.fault() != null) {
            return LeadAnswer.without(badge.fault());
        }
        if (scan.agreed().isEmpty()) {
            return LeadAnswer.without(LeadVerdict.NOT_AGREED);
        }
        Optional<Lead> known = leads.lock(stand.organisation(), badge.ticket().id());
        boolean isTakenBack = badge.isWithdrawnSince(at)
                || known.filter(lead -> lead.isRevokedSince(at)).isPresent();
        if (isTakenBack) {
            return LeadAnswer.without(LeadVerdict.REVOKED);
        }
        LeadVerdict verdict = known.filter(Lead::isHeld).isPresent() ? LeadVerdict.KNOWN : LeadVerdict.TAKEN;
        Lead lead = known.orElseGet(() -> new Lead(stand, badge.ticket().id()));
        lead.take(badge.ticket(), scan.agreed(), at);
        leads.persist(lead);
        scans.persist(new StandScan(lead, stand, scan, verdict, at));
        return LeadAnswer.of(verdict, lead);
    }
}
