package ro.clujit.innovationdays.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a table: who may use a route, and of what kind the identifiers are that stand in its address.
 *
 * @param file in which it stands
 * @param path as served, with the kind of each identifier in braces
 * @param body to send where the line gives one, with kinds in braces too; otherwise empty
 */
record Line(String file, Set<Who> who, String method, String path, Set<Remark> remarks, String body) {

    /** What else is to be known of a route; stands in brackets after its path. */
    enum Remark {
        /** It tells of all editions, or of all organisations, in one answer. */
        EVERYTHING,
        /** The same of what the public may read of them. */
        NAMES,
        /** Tests run without what it serves: whoever may use it reads that there is none. */
        ABSENT,
        /** It answers and writes down whatever it is asked: a scan, of whatever ticket. */
        RECORDED
    }

    private static final Set<String> NO_IDENTIFIERS = Set.of("lang", "now", "open", "closed");
    private static final Pattern LINE = Pattern.compile("(\\S+)\\s+([A-Z]+)\\s+(/\\S*)((?:\\s+\\[[a-z]+])*)");
    private static final Pattern WORD = Pattern.compile("[a-z]+");
    private static final Pattern KIND = Pattern.compile("\\{([a-z-]+(?:=[^}]*)?)}");

    static List<Line> read(String file, List<String> text) {
        List<Line> lines = new ArrayList<>();
        for (String written : text) {
            if (written.isBlank() || written.startsWith("#")) {
                continue;
            }
            if (written.startsWith("  ")) {
                int last = lines.size() - 1;
                lines.set(last, lines.get(last).with(written.strip()));
            } else {
                lines.add(parse(file, written));
            }
        }
        return lines;
    }

    private static Line parse(String file, String written) {
        Matcher line = LINE.matcher(written.strip());
        if (!line.matches()) {
            throw new IllegalArgumentException(file + ": not \"who METHOD /path [remark]\": " + written);
        }
        Set<Who> who = EnumSet.noneOf(Who.class);
        Arrays.stream(line.group(1).split(",")).map(Who::of).forEach(who::add);
        Set<Remark> remarks = EnumSet.noneOf(Remark.class);
        WORD.matcher(line.group(4))
                .results()
                .map(word -> Remark.valueOf(word.group().toUpperCase(java.util.Locale.ROOT)))
                .forEach(remarks::add);
        return new Line(file, who, line.group(2), line.group(3), remarks, "");
    }

    private Line with(String sent) {
        return new Line(file, who, method, path, remarks, body + sent);
    }

    /** Of the identifiers in its address and its body, each once, in their order. */
    List<String> kinds() {
        return KIND.matcher(path + ' ' + body)
                .results()
                .map(found -> found.group(1))
                .filter(kind -> !NO_IDENTIFIERS.contains(kind) && !kind.contains("="))
                .distinct()
                .toList();
    }

    boolean has(Remark remark) {
        return remarks.contains(remark);
    }

    boolean changes() {
        return !method.equals("GET");
    }

    /** By which it finds its route. */
    String key() {
        return key(method, path);
    }

    /** A path with its parameters' names and patterns taken out. */
    static String key(String method, String path) {
        var shape = new StringBuilder(method).append(' ');
        int depth = 0;
        for (char c : path.toCharArray()) {
            if (c == '{' && depth++ == 0) {
                shape.append("{}");
            } else if (depth == 0) {
                shape.append(c);
            } else if (c == '}') {
                depth--;
            }
        }
        int query = shape.indexOf("?");
        return query < 0 ? shape.toString() : shape.substring(0, query);
    }

    @Override
    public String toString() {
        return method + ' ' + path;
    }
}
