package ro.clujit.innovationdays.letters.announcement;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import ro.clujit.innovationdays.platform.text.Markdown;

/**
 * What an organiser wrote, as somebody reads it: as plain text, and as HTML that looks right where a mail program knows no
 * styles but an element's own.
 *
 * @param html safe to print as it is
 */
record LetterText(String html, String plain) {

    private static final Pattern ELEMENT = Pattern.compile("<(p|h3|h4|h5|ul|ol|li|blockquote|pre|code|hr|a)(?=[ />])");

    /** Those that look otherwise in the dark, where a mail program knows how. */
    private static final Map<String, String> DARK = Map.of("blockquote", "line", "hr", "line", "a", "link");

    private static final Map<String, String> STYLES = Map.ofEntries(
            Map.entry("a", "color:#2733b8;"),
            Map.entry("p", "margin:0 0 16px;"),
            Map.entry("h3", "margin:26px 0 10px;font-size:21px;line-height:28px;font-weight:700;"),
            Map.entry("h4", "margin:22px 0 8px;font-size:18px;line-height:26px;font-weight:700;"),
            Map.entry("h5", "margin:18px 0 6px;font-size:16px;line-height:24px;font-weight:700;"),
            Map.entry("ul", "margin:0 0 16px;padding:0 0 0 24px;"),
            Map.entry("ol", "margin:0 0 16px;padding:0 0 0 24px;"),
            Map.entry("li", "margin:0 0 6px;"),
            Map.entry("blockquote", "margin:0 0 16px;padding:2px 0 2px 16px;border-left:4px solid #d5d8ea;"),
            Map.entry("pre", "margin:0 0 16px;white-space:pre-wrap;overflow-wrap:anywhere;font-family:monospace;"),
            Map.entry("hr", "margin:22px 0;border:0;border-top:1px solid #d5d8ea;"));

    /**
     * @param markdown with placeholders
     * @param values by placeholder, plain. They are put in when all is read: nothing in them becomes markup, nor an address
     *     in somebody's name a link
     * @param link the one for {@link Wording#TICKET_LINK}
     */
    static LetterText of(String markdown, Map<String, String> values, String link) {
        String marked = markdown.replace(Wording.TICKET_LINK, link);
        Map<String, String> inHtml = new HashMap<>();
        Map<String, String> inPlain = new HashMap<>();
        int n = 0;
        for (Map.Entry<String, String> value : values.entrySet()) {
            String mark = "zq" + n++ + "zq";
            marked = marked.replace(value.getKey(), mark);
            inHtml.put(mark, escaped(value.getValue()));
            inPlain.put(mark, value.getValue());
        }
        return new LetterText(line(styled(Markdown.html(marked)), inHtml), line(Markdown.plain(marked), inPlain));
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** A line, as of a subject. */
    static String line(String text, Map<String, String> values) {
        String filled = text;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace(value.getKey(), value.getValue());
        }
        return filled;
    }

    private static String styled(String html) {
        return ELEMENT.matcher(html).replaceAll(found -> {
            String style = STYLES.getOrDefault(found.group(1), "font-family:monospace;");
            String dark = DARK.get(found.group(1));
            return found.group() + (dark == null ? "" : " class=\"" + dark + "\"") + " style=\"" + style + "\"";
        });
    }
}
