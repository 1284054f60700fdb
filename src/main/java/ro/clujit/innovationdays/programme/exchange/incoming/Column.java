package ro.clujit.innovationdays.programme.exchange.incoming;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.text.Text;

/** The columns of a programme that is kept in a spreadsheet program. Files are written with the first names. */
enum Column {
    ID("id", "id", "guid"),
    TITLE("title", "titlu"),
    TITLE_RO("title_ro", "titlu_ro"),
    TITLE_EN("title_en", "titlu_en"),
    SUBTITLE("subtitle", "subtitlu"),
    SUBTITLE_RO("subtitle_ro", "subtitlu_ro"),
    SUBTITLE_EN("subtitle_en", "subtitlu_en"),
    ABSTRACT("abstract", "rezumat"),
    ABSTRACT_RO("abstract_ro", "rezumat_ro"),
    ABSTRACT_EN("abstract_en", "rezumat_en"),
    DESCRIPTION("description", "descriere"),
    DESCRIPTION_RO("description_ro", "descriere_ro"),
    DESCRIPTION_EN("description_en", "descriere_en"),
    KIND("kind", "fel", "type", "tip"),
    LANGUAGE("language", "limba"),
    TRACK("track", "flux", "sectiune"),
    THEME("theme", "tema"),
    ROOM("room", "sala"),
    DATE("date", "data", "day", "zi", "ziua"),
    START("start", "inceput", "ora_inceput"),
    END("end", "sfarsit", "ora_sfarsit"),
    DURATION("duration", "durata"),
    PLACES("places", "locuri"),
    SPEAKERS("speakers", "vorbitori"),
    SPEAKER_EMAILS("speaker_emails", "e_mail_vorbitori", "emailuri_vorbitori");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

    private final String inEnglish;
    private final String inRomanian;
    private final List<String> others;

    Column(String inEnglish, String inRomanian, String... others) {
        this.inEnglish = inEnglish;
        this.inRomanian = inRomanian;
        this.others = List.of(others);
    }

    String name(Language language) {
        return language.choose(inRomanian, inEnglish);
    }

    /** By any of its names, however they are spelt: {@code Titlu (RO)} is {@code titlu_ro}. */
    static Optional<Column> named(String header) {
        String name = BETWEEN_WORDS.matcher(Text.folded(header)).replaceAll("_").replaceAll("^_|_$", "");
        for (Column column : values()) {
            if (name.equals(column.inEnglish) || name.equals(column.inRomanian) || column.others.contains(name)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
