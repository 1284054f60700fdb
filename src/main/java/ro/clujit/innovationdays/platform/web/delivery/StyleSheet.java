package ro.clujit.innovationdays.platform.web.delivery;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes style sheets small enough to send: without comments and blank space, and with whole addresses in them. */
final class StyleSheet {

    /** A file named beside the sheet, always in quotes here; what has a colon, such as data, is none. */
    private static final Pattern FILE = Pattern.compile("url\\(\"([\\w./-]+)\"\\)");

    private static final String CHARSET = "@charset \"UTF-8\";";

    private StyleSheet() {}

    /** @param file gives the address of a file that is named as the sheet at {@code path} names it */
    static String withAddresses(String path, String css, UnaryOperator<String> file) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        return FILE.matcher(css)
                .replaceAll(found -> Matcher.quoteReplacement("url(\"" + file.apply(folder + found.group(1)) + "\")"));
    }

    /**
     * Takes out comments, but for those that begin with an exclamation mark, as licences do, and blank space where it
     * says nothing. Strings stay as they are. Blank space around {@code +}, {@code -} and parentheses stays too: there it
     * can mean something.
     */
    static String small(String css) {
        var out = new StringBuilder(css.length());
        int at = css.startsWith(CHARSET) ? CHARSET.length() : 0;
        while (at < css.length()) {
            char c = css.charAt(at);
            if (css.startsWith("/*", at)) {
                int end = css.indexOf("*/", at + 2);
                end = end < 0 ? css.length() : end + 2;
                if (css.startsWith("/*!", at)) {
                    out.append(css, at, end);
                }
                at = end;
            } else if (c == '"' || c == '\'') {
                int end = endOfString(css, at);
                out.append(css, at, end);
                at = end;
            } else if (Character.isWhitespace(c)) {
                at = blank(css, at, out);
            } else {
                if (c == '}' && endsWith(out, ';')) {
                    out.setLength(out.length() - 1);
                }
                out.append(c);
                at++;
            }
        }
        return out.toString();
    }

    private static int blank(String css, int from, StringBuilder out) {
        int at = from;
        while (at < css.length() && Character.isWhitespace(css.charAt(at))) {
            at++;
        }
        boolean before = !out.isEmpty() && "{};,:".indexOf(out.charAt(out.length() - 1)) < 0;
        boolean after = at < css.length() && "{};,".indexOf(css.charAt(at)) < 0;
        // A custom property may be empty: its blank is its value.
        boolean value = endsWith(out, ':') && at < css.length() && css.charAt(at) == ';';
        if (before && after || value) {
            out.append(' ');
        }
        return at;
    }

    private static int endOfString(String css, int from) {
        int at = from + 1;
        while (at < css.length() && css.charAt(at) != css.charAt(from)) {
            at += css.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at + 1, css.length());
    }

    private static boolean endsWith(StringBuilder out, char c) {
        return !out.isEmpty() && out.charAt(out.length() - 1) == c;
    }
}
