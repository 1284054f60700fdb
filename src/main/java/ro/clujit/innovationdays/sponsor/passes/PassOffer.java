package ro.clujit.innovationdays.sponsor.passes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** What the passes that a tier gives admit to. */
@Entity
public class PassOffer {

    @Id
    private UUID benefitId;

    private UUID ticketTypeId;
    private boolean reserves;

    protected PassOffer() {}

    PassOffer(UUID benefitId, UUID ticketTypeId, boolean reserves) {
        this.benefitId = benefitId;
        this.ticketTypeId = ticketTypeId;
        this.reserves = reserves;
    }

    public UUID benefitId() {
        return benefitId;
    }

    public UUID ticketTypeId() {
        return ticketTypeId;
    }

    /** Whether places are kept for them, so that they cannot sell out. */
    public boolean reserves() {
        return reserves;
    }
}
