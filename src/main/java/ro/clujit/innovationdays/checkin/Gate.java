package ro.clujit.innovationdays.checkin;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;

/** Where people are scanned. */
@Entity
public class Gate {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    private Edition edition;

    private int position;
    private String nameRo;
    private String nameEn;

    protected Gate() {}

    public Gate(Edition edition, int position, String nameRo, String nameEn) {
        this.edition = edition;
        this.position = position;
        this.nameRo = nameRo;
        this.nameEn = nameEn;
    }

    /** The same gate of another edition. */
    Gate at(Edition other) {
        return new Gate(other, position, nameRo, nameEn);
    }

    void rename(String inRomanian, String inEnglish) {
        this.nameRo = inRomanian;
        this.nameEn = inEnglish;
    }

    public UUID id() {
        return id;
    }

    public Edition edition() {
        return edition;
    }

    /** Its place in the edition's list, from 1. */
    public int position() {
        return position;
    }

    public String name(Language language) {
        return language.choose(nameRo, nameEn);
    }
}
