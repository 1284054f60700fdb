package ro.clujit.innovationdays.platform.web.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StyleSheetTest {

    @Test
    void leavesOutCommentsAndBlankSpaceThatSayNothing() {
        assertThat(StyleSheet.small("""
                        @charset "UTF-8";
                        /* why */
                        a:hover,
                        .b  .c { color: red; /* because */ margin: 0 auto; }

                        @media (min-width: 62em) and (hover) { i { top: calc(100% - 10rem) } }
                        """.stripIndent().strip()))
                .isEqualTo("a:hover,.b .c{color:red;margin:0 auto}"
                        + "@media (min-width:62em) and (hover){i{top:calc(100% - 10rem)}}");
    }

    @Test
    void leavesStringsLicencesAndEmptyPropertiesAlone() {
        assertThat(StyleSheet.small("/*! MIT */ a { content: \"{  /* x */ \\\"  ;\" ; --none: ; font: 'A  B' }"))
                .isEqualTo("/*! MIT */ a{content:\"{  /* x */ \\\"  ;\";--none: ;font:'A  B'}");
    }

    @Test
    void survivesWhatIsNotClosed() {
        assertThat(StyleSheet.small("a{} /* no end")).isEqualTo("a{}");
        assertThat(StyleSheet.small("a{content:\"no end\\")).isEqualTo("a{content:\"no end\\");
    }

    @Test
    void keepsASelectorsSpaceBeforeAColon() {
        assertThat(StyleSheet.small("main :focus > a{}")).isEqualTo("main :focus > a{}");
    }

    @Test
    void namesFilesByTheirWholeAddress() {
        assertThat(StyleSheet.withAddresses(
                        "/assets/fonts/fonts.css",
                        "src: url(\"a-b.woff2\"), url(\"data:image/svg+xml,x\")",
                        file -> file + "?v=1"))
                .isEqualTo("src: url(\"/assets/fonts/a-b.woff2?v=1\"), url(\"data:image/svg+xml,x\")");
    }
}
