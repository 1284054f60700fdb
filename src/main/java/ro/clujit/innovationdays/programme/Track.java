package ro.clujit.innovationdays.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;

/** A line in the timetable. Not a theme, which is a subject. */
@Entity
public class Track {

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

    protected Track() {}

    /**
     * @param position from 1, in the order in which tracks are listed
     * @param slug unique in the edition: what filters and feeds know it by, whatever it is called later
     */
    public Track(Edition edition, int position, String slug, String nameRo, String nameEn) {
        this.edition = edition;
        this.position = position;
        this.slug = slug;
        this.nameRo = nameRo;
        this.nameEn = nameEn;
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

    public int position() {
        return position;
    }

    public String slug() {
        return slug;
    }

    public String name(Language language) {
        return language.choose(nameRo, nameEn);
    }

    public Bilingual name() {
        return new Bilingual(nameRo, nameEn);
    }
}
