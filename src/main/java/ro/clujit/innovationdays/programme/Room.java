package ro.clujit.innovationdays.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import ro.clujit.innovationdays.edition.Edition;

/** A room of an edition's venue. Its name is a proper name, the same in both languages. */
@Entity
public class Room {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    private Edition edition;

    private int position;
    private String name;
    private Integer capacity;

    protected Room() {}

    /** @param capacity in people; null where nobody counted */
    public Room(Edition edition, int position, String name, Integer capacity) {
        this.edition = edition;
        this.position = position;
        this.name = name;
        this.capacity = capacity;
    }

    /** @param capacity as in the constructor */
    void change(String name, Integer capacity) {
        this.name = name;
        this.capacity = capacity;
    }

    void moveTo(int position) {
        this.position = position;
    }

    public UUID id() {
        return id;
    }

    public Edition edition() {
        return edition;
    }

    public int position() {
        return position;
    }

    public String name() {
        return name;
    }

    /** In people; empty where nobody counted. */
    public Optional<Integer> capacity() {
        return Optional.ofNullable(capacity);
    }
}
