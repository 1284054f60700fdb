package ro.clujit.innovationdays.platform.locale;

import java.util.Locale;
import java.util.Optional;

/** The two languages of every page, letter and badge. The names are what the database keeps and addresses begin with. */
public enum Language {
    ro("ro-RO"),
    en("en-GB");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    /** For dates and numbers: day before month in both. */
    public Locale locale() {
        return locale;
    }

    /** For choosing words: the language without a country. */
    public Locale words() {
        return Locale.forLanguageTag(name());
    }

    public Language other() {
        return this == ro ? en : ro;
    }

    /** The one of two texts that is in this language. */
    public String choose(String inRomanian, String inEnglish) {
        return this == ro ? inRomanian : inEnglish;
    }

    public static Optional<Language> of(String name) {
        return switch (name == null ? "" : name) {
            case "ro" -> Optional.of(ro);
            case "en" -> Optional.of(en);
            default -> Optional.empty();
        };
    }
}
