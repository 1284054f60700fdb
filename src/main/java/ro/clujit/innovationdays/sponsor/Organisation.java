package ro.clujit.innovationdays.sponsor;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;

/** A company, university, authority or medium; the same one across editions, where its sponsorships are its history. */
@Entity
public class Organisation {

    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_WEBSITE = 300;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String slug;

    private String nameRo;

    private String nameEn;

    private String website;

    @Version
    private int version;

    protected Organisation() {}

    public Organisation(String slug, String nameRo, String nameEn) {
        this.slug = slug;
        this.nameRo = nameRo;
        this.nameEn = nameEn;
    }

    /** @param website with its scheme; null without one */
    void rename(Bilingual name, String website) {
        this.nameRo = name.ro();
        this.nameEn = name.en();
        this.website = website;
    }

    public UUID id() {
        return id;
    }

    /** What the address of its pages ends with; never changes. */
    public String slug() {
        return slug;
    }

    public String name(Language language) {
        return language.choose(nameRo, nameEn);
    }

    public Bilingual name() {
        return new Bilingual(nameRo, nameEn);
    }

    /** With its scheme, http or https. */
    public Optional<String> website() {
        return Optional.ofNullable(website);
    }

    /** Counts changes, so that one who saves an older page is told. */
    public int version() {
        return version;
    }
}
