package ro.clujit.innovationdays.letters.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in braces. Braces are for nothing else: a text that needs one for itself can do without. */
final class Placeholders {

    private static final Pattern PART = Pattern.compile("\\{([^{}\n]*)}|[^{}]+");

    /** Words, or the name that stood in braces. */
    record Part(boolean isName, String text) {}

    private Placeholders() {}

    /** In their order; empty when a brace has no other half. */
    static Optional<List<Part>> parts(String written) {
        var parts = new ArrayList<Part>();
        Matcher next = PART.matcher(written);
        int at = 0;
        while (next.find() && next.start() == at) {
            parts.add(
                    next.group(1) == null
                            ? new Part(false, next.group())
                            : new Part(true, next.group(1).strip()));
            at = next.end();
        }
        return at == written.length() ? Optional.of(parts) : Optional.empty();
    }

    /** Puts a name in braces wherever its value stands in the words, but not into another's braces. */
    static String name(String said, String name, String value) {
        var named = new StringBuilder();
        for (Part part : parts(said).orElse(List.of(new Part(false, said)))) {
            named.append(part.isName() ? "{" + part.text() + "}" : part.text().replace(value, "{" + name + "}"));
        }
        return named.toString();
    }
}
