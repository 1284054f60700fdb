package ro.clujit.innovationdays.sponsor.lead;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** How many leads partners took, which is all that organisers read of them. */
@ApplicationScoped
public class LeadCounts implements PanacheRepositoryBase<LeadTally, LeadTally.Key> {

    private final Leads leads;

    LeadCounts(Leads leads) {
        this.leads = leads;
    }

    /** Those that it has, and those that the time has deleted. */
    public int of(UUID edition, UUID organisation) {
        return leads.held(edition, organisation)
                + findByIdOptional(new LeadTally.Key(edition, organisation))
                        .map(LeadTally::leads)
                        .orElse(0);
    }

    /** By organisation; those without any are left out. */
    public Map<UUID, Integer> of(UUID edition) {
        Map<UUID, Integer> counted = new HashMap<>(leads.held(edition));
        list("key.editionId", edition)
                .forEach(tally -> counted.merge(tally.organisationId(), tally.leads(), Integer::sum));
        return counted;
    }

    void add(UUID edition, UUID organisation, int deleted) {
        var key = new LeadTally.Key(edition, organisation);
        LeadTally tally = findByIdOptional(key).orElseGet(() -> new LeadTally(key));
        tally.add(deleted);
        persist(tally);
    }
}
