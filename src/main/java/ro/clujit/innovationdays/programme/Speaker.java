package ro.clujit.innovationdays.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import ro.clujit.innovationdays.platform.locale.Language;

/** Somebody who speaks, the same person across editions. */
@Entity
public class Speaker {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String slug;
    private String name;
    private String organisation = "";

    private String headlineRo = "";

    private String headlineEn = "";

    private boolean example;

    protected Speaker() {}

    public Speaker(String slug, String name, String organisation) {
        this.slug = slug;
        this.name = name;
        this.organisation = organisation;
    }

    /** What they are, in a line. */
    public void introduce(String inRomanian, String inEnglish) {
        this.headlineRo = inRomanian;
        this.headlineEn = inEnglish;
    }

    public void markAsExample() {
        this.example = true;
    }

    public boolean isExample() {
        return example;
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public String organisation() {
        return organisation;
    }

    public String headline(Language language) {
        return language.choose(headlineRo, headlineEn);
    }
}
