package ro.clujit.innovationdays.platform.locale;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** The same text in both languages; either may be empty, neither is null. */
public record Bilingual(String ro, String en) {

    public static final Bilingual NOTHING = new Bilingual("", "");

    public Bilingual {
        ro = ro == null ? "" : ro;
        en = en == null ? "" : en;
    }

    /** The text in that language; where it was not written, the one in the other. */
    public String in(Language language) {
        String own = language.choose(ro, en);
        return own.isEmpty() ? language.choose(en, ro) : own;
    }

    /** For what is the same in both languages, a proper name for example. */
    public static Bilingual same(String text) {
        return new Bilingual(text, text);
    }

    @JsonIgnore
    public boolean isEmpty() {
        return ro.isEmpty() && en.isEmpty();
    }
}
