package ro.clujit.innovationdays.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z0-9]*)([^>]*)>?");
    private static final Pattern ATTRIBUTES =
            Pattern.compile("|( href=\"(https?:|mailto:)[^\"]+\" rel=\"nofollow noopener\")|( start=\"[0-9]+\")| /");
    private static final Set<String> HARMLESS = Set.of(
            "p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "code", "pre", "hr", "h3", "h4", "h5", "a");

    @Test
    void setsProse() {
        assertThat(Markdown.html("Ștefan *vine* **joi**:\n\n1. întâi\n2. apoi\n\n> „Așa”\n\n`x`\n\n---"))
                .isEqualToIgnoringWhitespace("<p>Ștefan <em>vine</em> <strong>joi</strong>:</p><ol><li>întâi</li>"
                        + "<li>apoi</li></ol><blockquote><p>„Așa”</p></blockquote><p><code>x</code></p><hr />");
    }

    @Test
    void linksAndTellsSearchEnginesNotToFollow() {
        assertThat(Markdown.html("[Forumul](https://example.org/a?b=1) sau https://example.org/c"))
                .contains(
                        "<a href=\"https://example.org/a?b&#61;1\" rel=\"nofollow noopener\">Forumul</a>",
                        "<a href=\"https://example.org/c\" rel=\"nofollow noopener\">https://example.org/c</a>");
        assertThat(Markdown.html("<ana@example.org>")).contains("href=\"mailto:ana&#64;example.org\"");
        assertThat(Markdown.html("[acasă](/ro)"))
                .as("relative")
                .doesNotContain("href")
                .contains("acasă");
    }

    @Test
    void setsHeadingsBelowThePagesOwnAndSkipsNone() {
        assertThat(Markdown.html("# Unu\n## Doi\n### Trei\n#### Patru"))
                .contains("<h3>Unu</h3>", "<h4>Doi</h4>", "<h5>Trei</h5>", "<h5>Patru</h5>");
        assertThat(Markdown.html("#### Deodată\n\n### Apoi")).contains("<h3>Deodată</h3>", "<h4>Apoi</h4>");
    }

    @Test
    void leavesTheWordsOfAPicture() {
        assertThat(Markdown.html("![O *sală*](https://example.org/x.png)")).contains("<p>O <em>sală</em></p>");
        assertThat(Markdown.plain("![O sală](https://example.org/x.png)")).isEqualTo("O sală");
    }

    @Test
    void showsMarkupOfTheWritersAsText() {
        assertThat(Markdown.html("<script>alert(1)</script> și <b>tare</b>"))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; și &lt;b&gt;tare");
    }

    @Test
    void writesPlainTextForFeeds() {
        assertThat(Markdown.plain("# Ziua întâi\n\n*Despre* [noi](https://example.org/noi):\n\n- unu\n- doi"))
                .isEqualTo("Ziua întâi\n\nDespre noi (https://example.org/noi):\n\n- unu\n- doi");
        assertThat(Markdown.plain("https://example.org/c [rău](javascript:alert)"))
                .isEqualTo("https://example.org/c rău");
        assertThat(Markdown.plain("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java\tscript:alert(1))",
                "[x](<java\tscript:alert(1)>)",
                "[x](\u0001javascript:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](&#x6A&#x61&#x76&#x61script:alert(1))",
                "[x](javascript&colon;alert(1))",
                "[x](javascript&#58;alert&#40;1&#41;)",
                "[x](java%0Ascript:alert(1))",
                "[x](vbscript:msgbox)",
                "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
                "[x](data:image/png;base64,AAAA)",
                "[x](file:///etc/passwd)",
                "[x](//evil.example)",
                "[x](https://ok.example/\"onmouseover=\"alert(1))",
                "[x](https://ok.example 'title\" onmouseover=\"alert(1)')",
                "<javascript:alert(1)>",
                "<data:text/html,x>",
                "![x](javascript:alert(1))",
                "![\"onerror=\"alert(1)](x)",
                "[![x](https://evil.example/track.png)](javascript:alert(1))",
                "[x]: javascript:alert(1)\n\n[x]",
                "```\"><script>alert(1)</script>\nx\n```",
                "`<script>`",
                "<!-- --><style>*{display:none}</style>",
                "<iframe src=https://evil.example></iframe>",
                "<form action=https://evil.example><input name=csrf></form>",
                "> <div>\n- </div>\n> *<b>_x*</b>_",
                "</p></div></section><section>",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<?php echo 1 ?>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "www.evil.example\"onmouseover=alert(1)"
            })
    void letsNothingDoAnything(String attack) {
        String html = Markdown.html(attack);
        TAG.matcher(html).results().forEach(tag -> assertHarmless(tag, html));
    }

    static String[] floods() {
        return new String[] {
            "[".repeat(100_000),
            ">".repeat(100_000),
            "> ".repeat(50_000) + "x",
            "- ".repeat(50_000) + "x",
            "1. ".repeat(33_000) + "x",
            "> - 1. * ".repeat(11_000) + "x",
            "*a **b ".repeat(14_000),
            "*a ".repeat(150) + "b* ".repeat(150),
            "*a **a ".repeat(160) + "b** b* ".repeat(160),
            "![".repeat(480) + "x" + "](y)".repeat(480),
            "[a](<b".repeat(16_000),
            "`".repeat(3) + "` `` ``` ".repeat(11_000),
            "<!--".repeat(25_000),
            "<a ".repeat(33_000),
            "&".repeat(100_000),
            "a@".repeat(50_000),
            "https://".repeat(12_000),
            "\\".repeat(100_000),
            "_".repeat(100_000),
            "\n".repeat(100_000),
            "[a]: b\n".repeat(14_000),
            "| - ".repeat(25_000),
            " ".repeat(100_000) + "x",
            "ș".repeat(100_000)
        };
    }

    /** On half the stack that a request has. */
    @ParameterizedTest
    @MethodSource("floods")
    void isQuickWhateverComes(String flood) {
        var made = new AtomicReference<String>();
        var failed = new AtomicReference<Throwable>();
        var reader =
                new Thread(null, () -> made.set(Markdown.html(flood) + Markdown.plain(flood)), "reader", 512 * 1024);
        reader.setUncaughtExceptionHandler((thread, e) -> failed.set(e));
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            reader.start();
            reader.join();
        });
        assertThat(failed.get()).isNull();
        assertThat(made.get()).hasSizeLessThan(20 * Markdown.MOST_CHARACTERS);
    }

    private static void assertHarmless(MatchResult tag, String html) {
        if (!tag.group(2).isEmpty()) {
            assertThat(HARMLESS).as(html).contains(tag.group(2));
            assertThat(tag.group(3)).as(html).matches(ATTRIBUTES);
        }
    }
}
