package ro.clujit.innovationdays.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.UuidGenerator;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;

/** Somebody who speaks, the same person across editions. */
@Entity
public class Speaker {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Generated
    @Column(insertable = false, updatable = false)
    private int number;

    private String code;
    private String slug;
    private String name;
    private String email;
    private String organisation = "";

    private String headlineRo = "";

    private String headlineEn = "";

    private String biographyRo = "";

    private String biographyEn = "";

    private UUID pictureId;

    private boolean example;

    @Version
    private int version;

    protected Speaker() {}

    /**
     * @param code upper-case letters and digits, unique: what programs of the c3voc family know them by
     * @param slug unique: what the address of their page ends with
     */
    public Speaker(String code, String slug, String name, String organisation) {
        this.code = code;
        this.slug = slug;
        this.name = name;
        this.organisation = organisation;
    }

    /** @param organisation may be empty */
    public void rename(String name, String organisation) {
        this.name = name;
        this.organisation = organisation;
    }

    /** What they are, in a line. */
    public void introduce(String inRomanian, String inEnglish) {
        this.headlineRo = inRomanian;
        this.headlineEn = inEnglish;
    }

    /** Who they are, in Markdown. */
    public void tell(String inRomanian, String inEnglish) {
        this.biographyRo = inRomanian;
        this.biographyEn = inEnglish;
    }

    /** @param email null where nobody knows it */
    public void writeTo(String email) {
        this.email = email;
    }

    /** @param picture of {@code platform.media}; null takes it away */
    public void portray(UUID picture) {
        this.pictureId = picture;
    }

    public void markAsExample() {
        this.example = true;
    }

    public boolean isExample() {
        return example;
    }

    public UUID id() {
        return id;
    }

    /** Counts all speakers; never given twice. */
    public int number() {
        return number;
    }

    public String code() {
        return code;
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    /** For organisers and letters, never for a public page. */
    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    public String organisation() {
        return organisation;
    }

    public String headline(Language language) {
        return language.choose(headlineRo, headlineEn);
    }

    public Bilingual headline() {
        return new Bilingual(headlineRo, headlineEn);
    }

    /** In Markdown. */
    public Bilingual biography() {
        return new Bilingual(biographyRo, biographyEn);
    }

    public Optional<UUID> picture() {
        return Optional.ofNullable(pictureId);
    }

    /** Counts changes, so that one who saves an older page is told. */
    public int version() {
        return version;
    }
}
