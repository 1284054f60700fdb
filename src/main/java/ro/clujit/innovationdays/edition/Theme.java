package ro.clujit.innovationdays.edition;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import ro.clujit.innovationdays.platform.locale.Language;

/** What an edition is about. Not a track: a theme is the subject, a track a line in the timetable. */
@Entity
public class Theme {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    private Edition edition;

    private int position;
    private String slug;

    private String nameRo;

    private String nameEn;

    protected Theme() {}

    public Theme(Edition edition, int position, String slug, String nameRo, String nameEn) {
        this.edition = edition;
        this.position = position;
        this.slug = slug;
        this.nameRo = nameRo;
        this.nameEn = nameEn;
    }

    /** The same subject of another edition. */
    Theme of(Edition other) {
        return new Theme(other, position, slug, nameRo, nameEn);
    }

    void rename(String inRomanian, String inEnglish) {
        this.nameRo = inRomanian;
        this.nameEn = inEnglish;
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

    /** Its place in the edition's list, from 1. */
    public int position() {
        return position;
    }

    public String slug() {
        return slug;
    }

    public String name(Language language) {
        return language.choose(nameRo, nameEn);
    }
}
