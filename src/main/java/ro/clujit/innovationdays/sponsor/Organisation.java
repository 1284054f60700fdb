package ro.clujit.innovationdays.sponsor;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import ro.clujit.innovationdays.platform.locale.Language;

/** A company, university, authority or medium; the same one across editions. */
@Entity
public class Organisation {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String slug;

    private String nameRo;

    private String nameEn;

    private String website;

    protected Organisation() {}

    public Organisation(String slug, String nameRo, String nameEn) {
        this.slug = slug;
        this.nameRo = nameRo;
        this.nameEn = nameEn;
    }

    public String slug() {
        return slug;
    }

    public String name(Language language) {
        return language.choose(nameRo, nameEn);
    }

    public Optional<String> website() {
        return Optional.ofNullable(website);
    }
}
