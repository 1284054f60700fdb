package ro.clujit.innovationdays.platform.web;

import java.time.Duration;
import java.util.Optional;
import ro.clujit.innovationdays.platform.locale.Language;

/** The language that a reader chose: it stands in the address, and a cookie remembers it for addresses without one. */
public final class LanguageChoice {

    public static final String COOKIE = "lang";
    private static final Duration A_YEAR = Duration.ofDays(365);

    private LanguageChoice() {}

    public static Optional<Language> inAddress(String path) {
        return path.length() == 3 || path.length() > 3 && path.charAt(3) == '/'
                ? Language.of(path.substring(1, 3))
                : Optional.empty();
    }

    /** What is to be remembered after an answer in the language of the address; empty where it is remembered already. */
    public static Optional<String> toRemember(String path, Optional<Language> remembered) {
        return inAddress(path)
                .filter(chosen -> !remembered.equals(Optional.of(chosen)))
                .map(chosen -> new SetCookie(COOKIE, chosen.name(), A_YEAR, false, false).header());
    }
}
