package ro.clujit.innovationdays.ticketing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import ro.clujit.innovationdays.edition.Edition;

/**
 * How many places there are for the ticket types that share it. Places are taken, given back and made more or fewer by
 * {@link Quotas} in the database; an entity in memory only shows what was so a moment ago.
 */
@Entity
public class Quota {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    private Edition edition;

    private String name;

    @Column(updatable = false)
    private int size;

    @Column(updatable = false)
    private int taken;

    protected Quota() {}

    public Quota(Edition edition, String name, int size) {
        this.edition = edition;
        this.name = name;
        this.size = size;
    }

    /** As many places in another edition, all of them free. */
    Quota freeIn(Edition other) {
        return new Quota(other, name, size);
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public int size() {
        return size;
    }

    void rename(String name) {
        this.name = name;
    }

    public Edition edition() {
        return edition;
    }

    /** Confirmed, pending and held places, those that codes hold back, and those offered to the waiting list. */
    public int taken() {
        return taken;
    }

    /** Negative where an organiser has lowered the size under what was taken. */
    public int free() {
        return size - taken;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quota quota && id != null && id.equals(quota.id());
    }

    @Override
    public int hashCode() {
        // The same before and after it has an id.
        return Quota.class.hashCode();
    }
}
