package ro.clujit.innovationdays.programme.exchange.incoming;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.programme.SessionKind;
import ro.clujit.innovationdays.programme.SpeakerRole;

/** The words that files have for what is one of a few things here, in both languages, without case and diacritics. */
final class KnownWords {

    private static final Map<String, SessionKind> KINDS = new TreeMap<>();
    private static final Map<String, SpeakerRole> ROLES = new TreeMap<>();
    private static final Map<String, Language> LANGUAGES = new TreeMap<>();
    private static final List<String> NO_ROOM = List.of("no room", "fara sala");

    static {
        put(KINDS, SessionKind.KEYNOTE, "keynote", "prezentare principala", "conferinta in plen");
        put(KINDS, SessionKind.TALK, "talk", "prezentare", "lecture", "presentation");
        put(KINDS, SessionKind.PANEL, "panel", "panel discussion", "masa rotunda");
        put(KINDS, SessionKind.WORKSHOP, "workshop", "atelier", "hands-on", "tutorial");
        put(KINDS, SessionKind.DEBATE, "debate", "dezbatere");
        put(KINDS, SessionKind.BREAK, "break", "pauza", "coffee break", "pauza de cafea", "lunch", "pranz");
        put(ROLES, SpeakerRole.SPEAKER, "speaker", "vorbitor", "vorbitoare", "vorbeste");
        put(ROLES, SpeakerRole.MODERATOR, "moderator", "moderatoare", "modereaza");
        put(ROLES, SpeakerRole.PANELLIST, "panellist", "panelist", "panelista", "participant", "participanta");
        put(LANGUAGES, Language.ro, "ro", "ro-ro", "romana", "romanian");
        put(LANGUAGES, Language.en, "en", "en-gb", "en-us", "engleza", "english");
    }

    private KnownWords() {}

    static Optional<SessionKind> kind(String text) {
        return Optional.ofNullable(KINDS.get(folded(text)));
    }

    static Optional<SpeakerRole> role(String text) {
        return Optional.ofNullable(ROLES.get(folded(text)));
    }

    static Optional<Language> language(String text) {
        return Optional.ofNullable(LANGUAGES.get(folded(text)));
    }

    /** Whether it is what our own schedules write where there is none. */
    static boolean isNoRoom(String text) {
        return NO_ROOM.contains(folded(text));
    }

    private static String folded(String text) {
        return Text.folded(Text.line(text));
    }

    private static <T> void put(Map<String, T> words, T meaning, String... all) {
        for (String word : all) {
            words.put(word, meaning);
        }
    }
}
