package ro.clujit.innovationdays.letters;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts a letter's plain text in order. Paragraphs stay one line each, for mail programs break them at the width of the
 * screen, where lines broken by us would be broken a second time.
 */
final class TextPart {

    /** In octets: below the 998 that a line of a message may have (RFC 5322, section 2.1.1). */
    static final int LONGEST_LINE = 900;

    private static final Pattern LINK_AT_THE_END = Pattern.compile("(?m): (https?://\\S+)$");
    private static final Pattern BLANKS_AT_THE_END = Pattern.compile("(?m)[ \t]+$");
    private static final Pattern EMPTY_LINES = Pattern.compile("\n{3,}");

    private TextPart() {}

    /** A link after a colon gets a line of its own, which every mail program makes touchable. */
    static String of(String rendered) {
        String text = LINK_AT_THE_END.matcher(rendered.replace("\r", "")).replaceAll(":\n$1");
        text = BLANKS_AT_THE_END.matcher(text).replaceAll("");
        text = EMPTY_LINES.matcher(text).replaceAll("\n\n").strip();
        return text.lines().flatMap(line -> broken(line).stream()).collect(Collectors.joining("\n")) + "\n";
    }

    private static List<String> broken(String line) {
        if (octets(line) <= LONGEST_LINE) {
            return List.of(line);
        }
        var lines = new ArrayList<String>();
        var current = new StringBuilder();
        for (String word : line.split(" ")) {
            if (current.length() > 0 && octets(current + " " + word) > LONGEST_LINE) {
                lines.add(current.toString());
                current.setLength(0);
            }
            current.append(current.length() == 0 ? "" : " ").append(word);
        }
        lines.add(current.toString());
        return lines;
    }

    private static int octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
