package ro.clujit.innovationdays.sponsor.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Has a partner remove a lead that it does not want. */
@ApplicationScoped
public class LeadRemoving {

    private final HeldLeads held;

    LeadRemoving(HeldLeads held) {
        this.held = held;
    }

    /**
     * Removing twice is no error.
     *
     * @return false where the partner has none such, there or elsewhere
     */
    @Transactional
    public boolean remove(UUID edition, UUID organisation, UUID id) {
        var lead = held.lockOwn(edition, organisation, id);
        lead.ifPresent(held::letGo);
        return lead.isPresent();
    }
}
