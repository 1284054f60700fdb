package ro.clujit.innovationdays.sponsor.lead;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Who took everything back. */
@ApplicationScoped
class LeadWithdrawals implements PanacheRepositoryBase<LeadWithdrawal, UUID> {

    Optional<Instant> of(UUID ticket) {
        return findByIdOptional(ticket).map(LeadWithdrawal::at);
    }

    /** The ticket is locked. */
    void add(UUID ticket, Instant at) {
        findByIdOptional(ticket)
                .ifPresentOrElse(known -> known.again(at), () -> persist(new LeadWithdrawal(ticket, at)));
    }
}
