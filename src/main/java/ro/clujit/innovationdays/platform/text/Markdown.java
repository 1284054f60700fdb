package ro.clujit.innovationdays.platform.text;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Markdown (CommonMark 0.31, with bare addresses as links) as organisers and speakers write it. Nothing that they write
 * can do anything on a page but be read: markup of their own is shown as text, and what the renderer made is cleaned once
 * more by a second library (ADR 10).
 */
public final class Markdown {

    /** Nothing that is kept is longer; what is longer all the same is cut here. */
    static final int MOST_CHARACTERS = 20_000;

    // Deeper or denser than any prose is: such a text is shown as it was typed. Parser and renderer call themselves for
    // each level, so this bounds the stack that they take.
    private static final Pattern TOO_DEEP = Pattern.compile("(?m)^(?:[ ]*+(?:>|[-+*][ ]|[0-9]{1,9}[.)][ ])){17}");
    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");
    private static final int MOST_MARKS = 1_000;

    private static final List<Extension> EXTENSIONS = List.of(AutolinkExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .omitSingleParagraphP(false)
            .build();
    private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .build();
    // A relative address would lead elsewhere from a feed or a letter than from a page.
    static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|mailto:).+");
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "code", "pre", "hr")
            .allowElements("h3", "h4", "h5")
            .allowElements(Markdown::withRel, "a")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href")
            .matching(ADDRESS)
            .onElements("a")
            .allowAttributes("start")
            .matching(Pattern.compile("[0-9]{1,9}"))
            .onElements("ol")
            .toFactory();

    private Markdown() {}

    /** The library's own way writes the two in an order that differs from start to start, and the ETag with it. */
    private static String withRel(String element, List<String> attributes) {
        if (attributes.contains("href")) {
            attributes.add("rel");
            attributes.add("nofollow noopener");
        }
        return element;
    }

    /** An HTML fragment that is safe to print as it is; its headings are h3 to h5, none skipped. */
    public static String html(String markdown) {
        return POLICY.sanitize(RENDERER.render(read(markdown, new Headings())));
    }

    /** Without marks, for feeds and calendars; an address stands in brackets behind the words that link to it. */
    public static String plain(String markdown) {
        return PLAIN.render(read(markdown, new LinksWritten())).strip();
    }

    /** In templates: {@code {session.description.markdown}}. */
    @TemplateExtension
    static RawString markdown(String text) {
        return new RawString(html(text));
    }

    private static Node read(String markdown, ProseVisitor visitor) {
        String text = markdown.length() > MOST_CHARACTERS ? markdown.substring(0, MOST_CHARACTERS) : markdown;
        if (!isProse(text)) {
            return asTyped(text);
        }
        Node document = PARSER.parse(text);
        document.accept(visitor);
        return document;
    }

    private static boolean isProse(String text) {
        return !TOO_DEEP.matcher(text).find()
                && BLANK_LINE
                        .splitAsStream(text)
                        .allMatch(block ->
                                block.chars().filter(c -> "*_[".indexOf(c) >= 0).count() <= MOST_MARKS);
    }

    private static Node asTyped(String text) {
        var document = new Document();
        var paragraph = new Paragraph();
        paragraph.appendChild(new org.commonmark.node.Text(text));
        document.appendChild(paragraph);
        return document;
    }
}
