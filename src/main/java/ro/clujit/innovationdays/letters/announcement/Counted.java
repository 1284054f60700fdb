package ro.clujit.innovationdays.letters.announcement;

import java.util.Map;
import ro.clujit.innovationdays.platform.locale.Language;

/**
 * How many addresses an announcement would reach now.
 *
 * @param languages that they read, with how many each; those that nobody reads are left out
 * @param leftOut why how many others get nothing; reasons without any are left out
 */
public record Counted(Map<Language, Integer> languages, Map<LeftOut, Integer> leftOut) {

    public int reached() {
        return languages.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int reading(Language language) {
        return languages.getOrDefault(language, 0);
    }
}
