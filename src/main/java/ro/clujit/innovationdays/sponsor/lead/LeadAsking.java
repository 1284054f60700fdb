package ro.clujit.innovationdays.sponsor.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import ro.clujit.innovationdays.ticketing.Consenting;
import ro.clujit.innovationdays.ticketing.Purpose;
import ro.clujit.innovationdays.ticketing.Ticket;

/** What a stand's phone asks before it asks the visitor. */
@ApplicationScoped
public class LeadAsking {

    private final LeadRights rights;
    private final ShownBadges badges;
    private final Consenting consenting;
    private final Leads leads;
    private final Clock clock;

    LeadAsking(LeadRights rights, ShownBadges badges, Consenting consenting, Leads leads, Clock clock) {
        this.rights = rights;
        this.badges = badges;
        this.consenting = consenting;
        this.leads = leads;
        this.clock = clock;
    }

    /**
     * What the visitor agreed to in advance, without anything of theirs. Whoever took something back from this partner, or
     * from all, is asked as if they had agreed to nothing.
     */
    @Transactional
    public Set<LeadField> agreedBefore(Stand stand, byte[] codeDigest) {
        Instant now = clock.instant();
        boolean mayAsk = rights.of(stand.edition(), stand.organisation())
                .filter(term -> term.holds(now))
                .isPresent();
        ShownBadge badge = badges.read(stand.edition(), codeDigest);
        return mayAsk && badge.fault() == null && badge.withdrawnAt() == null && agrees(stand, badge.ticket())
                ? LeadField.IN_ADVANCE
                : Set.of();
    }

    private boolean agrees(Stand stand, Ticket ticket) {
        return consenting.of(ticket).contains(Purpose.PARTNERS)
                && leads.of(stand.organisation(), ticket.id())
                        .filter(Lead::wasRevoked)
                        .isEmpty();
    }
}
