package ro.clujit.innovationdays.platform.text;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The last part of an address, made from a name: lower-case letters, digits and hyphens. */
public final class Slugs {

    public static final int LONGEST = 60;

    /** Also what c3voc's schedule asks of a slug: it ends with a letter or a digit and has two of them or more. */
    private static final Pattern FORM = Pattern.compile("[a-z0-9_-]{1,119}[a-z0-9]");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern AT_THE_ENDS = Pattern.compile("^-+|-+$");

    private Slugs() {}

    /** Whether a slug that somebody else made may be taken over as it is. */
    public static boolean isSlug(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * @param otherwise what the slug is where the name has no letter or digit of ours, such as one in Greek
     * @param taken whether another one has this slug; a number is then put behind it
     */
    public static String of(String name, String otherwise, Predicate<String> taken) {
        String plain = trimmed(BETWEEN_WORDS.matcher(Text.folded(name)).replaceAll("-"));
        String start = plain.length() < 2 ? otherwise : trimmed(plain.substring(0, Math.min(plain.length(), LONGEST)));
        String slug = start;
        for (int n = 2; taken.test(slug); n++) {
            slug = start + "-" + n;
        }
        return slug;
    }

    private static String trimmed(String text) {
        return AT_THE_ENDS.matcher(text).replaceAll("");
    }
}
