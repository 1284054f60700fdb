package ro.clujit.innovationdays.sponsor.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;

/** How many leads a partner had that were deleted when the time was over. */
@Entity
public class LeadTally {

    @Embeddable
    record Key(
            @Column(name = "edition_id") UUID editionId,
            @Column(name = "organisation_id") UUID organisationId) {}

    @EmbeddedId
    private Key key;

    private int leads;

    protected LeadTally() {}

    LeadTally(Key key) {
        this.key = key;
    }

    void add(int more) {
        this.leads += more;
    }

    UUID organisationId() {
        return key.organisationId();
    }

    int leads() {
        return leads;
    }
}
