package ro.clujit.innovationdays.payment;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds payment references in what people and banks make of them: {@code cid 27 7k4m2 px3qa}, broken over two lines, with
 * an O for a zero.
 */
public final class References {

    private static final Pattern NOT_OF_IT = Pattern.compile("[^A-Z0-9]+");

    /** Five, a hyphen and five. */
    private static final int CHARACTERS = 10;

    private References() {}

    /** @param marks of the editions @return what could be references, as we write them */
    public static Set<String> in(String text, Collection<String> marks) {
        String all = squeezed(text);
        Set<String> found = new LinkedHashSet<>();
        for (String mark : marks) {
            for (int at = all.indexOf(mark); at >= 0; at = all.indexOf(mark, at + 1)) {
                int from = at + mark.length();
                if (from + CHARACTERS <= all.length()) {
                    found.add(written(mark, all.substring(from, from + CHARACTERS)));
                }
            }
        }
        return found;
    }

    /** @return empty when it has not the form of one */
    public static Optional<String> typed(String text) {
        String all = squeezed(text);
        int mark = all.length() - CHARACTERS;
        return mark < 1 || mark > CHARACTERS
                ? Optional.empty()
                : Optional.of(written(all.substring(0, mark), all.substring(mark)));
    }

    private static String squeezed(String text) {
        return NOT_OF_IT.matcher(text.toUpperCase(Locale.ROOT)).replaceAll("");
    }

    /** Crockford's alphabet has no I, L and O: whoever reads them means the digits. */
    private static String written(String mark, String characters) {
        String digits = characters.replace('O', '0').replace('I', '1').replace('L', '1');
        return mark + '-' + digits.substring(0, CHARACTERS / 2) + '-' + digits.substring(CHARACTERS / 2);
    }
}
