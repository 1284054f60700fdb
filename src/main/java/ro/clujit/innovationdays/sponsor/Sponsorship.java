package ro.clujit.innovationdays.sponsor;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** An organisation's place in a tier of an edition. */
@Entity
public class Sponsorship {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "tier_id")
    private Tier tier;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    private int position;

    protected Sponsorship() {}

    Sponsorship(Tier tier, Organisation organisation, int position) {
        this.tier = tier;
        this.organisation = organisation;
        this.position = position;
    }

    public Organisation organisation() {
        return organisation;
    }

    /** From 1, in its tier. */
    public int position() {
        return position;
    }
}
