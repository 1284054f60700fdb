package ro.clujit.innovationdays.sponsor.lead;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** When the holder of a ticket last took back everything that any partner has, or will send that it had scanned. */
@Entity
public class LeadWithdrawal {

    @Id
    private UUID ticketId;

    private Instant withdrawnAt;

    protected LeadWithdrawal() {}

    LeadWithdrawal(UUID ticket, Instant at) {
        this.ticketId = ticket;
        this.withdrawnAt = at;
    }

    void again(Instant at) {
        this.withdrawnAt = at;
    }

    Instant at() {
        return withdrawnAt;
    }
}
