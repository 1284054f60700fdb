package ro.clujit.innovationdays.ticketing.code;

import java.security.SecureRandom;
import java.util.LinkedHashSet;
import java.util.Set;

/** Texts of codes that nobody guesses and nobody misreads. */
final class RandomTexts {

    /** No 0 and O, 1, I and L, nor U, which a V is taken for. */
    static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomTexts() {}

    /** @param taken what they must not be */
    static Set<String> of(String prefix, int count, int characters, Set<String> taken) {
        Set<String> texts = new LinkedHashSet<>();
        while (texts.size() < count) {
            var text = new StringBuilder(prefix);
            for (int i = 0; i < characters; i++) {
                text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
            }
            if (!taken.contains(text.toString())) {
                texts.add(text.toString());
            }
        }
        return texts;
    }
}
