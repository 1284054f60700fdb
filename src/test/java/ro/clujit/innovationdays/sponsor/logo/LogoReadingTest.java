package ro.clujit.innovationdays.sponsor.logo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is taken in as a logo, and what is left of it. */
class LogoReadingTest {

    private final LogoReading reading = new LogoReading();

    @Test
    void drawsAnSvgAnewWithoutWhatEditorsNote() throws Exception {
        LogoDraft logo = read("""
                <?xml version="1.0"?><?xml-stylesheet href="https://evil.example/x.css"?>
                <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
                <!-- made by hand -->
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://inkscape.org" viewBox="0 0 200 100"
                     inkscape:version="1" data-x="y">
                  <metadata><about/></metadata><inkscape:view/>
                  <style>.a { fill: #102080; }</style>
                  <defs><linearGradient id="g"><stop offset="0" stop-color="#102080"/></linearGradient></defs>
                  <rect class="a" width="200" height="100" fill="url(#g)"/>
                </svg>
                """);
        String svg = new String(logo.content(), StandardCharsets.UTF_8);
        assertThat(logo.kind()).isEqualTo(LogoKind.SVG);
        assertThat(logo.width()).isEqualTo(200);
        assertThat(logo.height()).isEqualTo(100);
        assertThat(svg)
                .contains("<rect", "url(#g)", ".a { fill: #102080; }", "width=\"200\"")
                .doesNotContain("DOCTYPE", "stylesheet", "inkscape", "metadata", "data-x", "made by hand", "version");
        assertThat(logo.onLight()).isGreaterThan(1000);
        assertThat(logo.onDark()).isLessThan(Logo.WEAK_BELOW);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SVG_SCRIPT|<script>alert(1)</script>",
                "SVG_SCRIPT|<SCRIPT>alert(1)</SCRIPT>",
                "SVG_SCRIPT|<rect onload=\"alert(1)\"/>",
                "SVG_SCRIPT|<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">x</p></foreignObject>",
                "SVG_SCRIPT|<x:script xmlns:x=\"http://www.w3.org/1999/xhtml\">alert(1)</x:script>",
                "SVG_SCRIPT|<metadata><script>alert(1)</script></metadata>",
                "SVG_SCRIPT|<a href=\"https://x.example\"><rect/></a>",
                "SVG_SCRIPT|<rect><animate attributeName=\"x\"/></rect>",
                "SVG_OUTSIDE|<image href=\"https://x.example/a.png\"/>",
                "SVG_OUTSIDE|<image href=\"data:image/png;base64,AA\"/>",
                "SVG_OUTSIDE|<use href=\"https://x.example/a.svg#b\"/>",
                "SVG_OUTSIDE|<use xlink:href=\"data:image/svg+xml,x#b\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"/>",
                "SVG_OUTSIDE|<rect fill=\"url(https://x.example/a#b)\"/>",
                "SVG_OUTSIDE|<rect style=\"fill: URL( 'https://x.example/a' )\"/>",
                "SVG_OUTSIDE|<style>@import 'https://x.example/a.css';</style>",
                "SVG_OUTSIDE|<style>@imp/**/ort 'x'; rect { fill: u/**/rl(https://x.example) }</style>",
                "SVG_STYLE|<style>rect { fill: \\75rl(https://x.example) }</style>",
                "SVG_OUTSIDE|<rect style=\"fill: image('https://x.example/a')\"/>",
                "SVG_OUTSIDE|<rect style=\"fill: image-set('https://x.example/a' 1x)\"/>",
                "SVG_OUTSIDE|<style>rect { fill: src('https://x.example/a') }</style>",
                "SVG_OUTSIDE|<style>@font-face { font-family: x }</style>",
                "SVG_STYLE|<rect style=\"fill: javascript:alert(1)\"/>",
                "SVG_STYLE|<rect style=\"width: expression(alert(1))\"/>",
                "SVG_STYLE|<style>rect { -moz-binding: x }</style>",
                "SVG_STYLE|<style>rect { behavior: x }</style>",
                "SVG_STYLE|<style>rect { } &lt;script&gt;</style>",
                "SVG_STYLE|<style>rect { fill: red } /* </style>",
                "SVG_PART|<filter id=\"f\"/>",
                "UNREADABLE|<rect>"
            })
    void refusesAnSvgThatActsOrFetches(LogoRefusal refusal, String part) {
        refuses("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">" + part + "</svg>", refusal);
    }

    @Test
    void refusesEntitiesAndWhatGrowsAsItIsDrawn() {
        refuses(
                "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><text>&x;</text></svg>",
                LogoRefusal.SVG_ENTITY);
        var laughs = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><g id=\"a0\"/>");
        for (int i = 1; i < 20; i++) {
            String use = "<use href=\"#a" + (i - 1) + "\"/>";
            laughs.append("<g id=\"a")
                    .append(i)
                    .append("\">")
                    .append(use)
                    .append(use)
                    .append("</g>");
        }
        refuses(laughs + "</svg>", LogoRefusal.SVG_TOO_MUCH);
        refuses(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><g id=\"a\"><use href=\"#a\"/></g></svg>",
                LogoRefusal.SVG_TOO_MUCH);
        refuses("<svg xmlns=\"http://www.w3.org/2000/svg\"><rect/></svg>", LogoRefusal.SVG_SIZE);
        refuses("<html><svg/></html>", LogoRefusal.SVG_PART);
    }

    @Test
    void drawsARasterAnewAndMeasuresIt() throws Exception {
        LogoDraft logo = reading.read(png(3200, 800, new Color(255, 230, 80)));
        assertThat(logo.kind()).isEqualTo(LogoKind.PNG);
        assertThat(logo.width()).isEqualTo(1600);
        assertThat(logo.height()).isEqualTo(400);
        assertThat(logo.onLight()).isLessThan(Logo.WEAK_BELOW);
        assertThat(logo.onDark()).isGreaterThan(Logo.WEAK_BELOW);
        LogoDraft photograph = reading.read(image(300, 100, Color.BLACK, "jpg"));
        assertThat(photograph.kind()).isEqualTo(LogoKind.JPEG);
        assertThat(photograph.onLight()).isGreaterThan(1500);
    }

    @Test
    void refusesWhatIsTwoFilesInOne() {
        for (String type : new String[] {"png", "jpg"}) {
            byte[] picture = image(100, 100, Color.RED, type);
            byte[] tail = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
            refuses(joined(picture, tail), LogoRefusal.MORE_THAN_A_PICTURE);
        }
        byte[] webp = ByteBuffer.allocate(30)
                .put("RIFF\u0005\0\0\0WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1))
                .array();
        refuses(webp, LogoRefusal.MORE_THAN_A_PICTURE);
    }

    @ParameterizedTest
    @CsvSource({"20000,20000", "9000,20", "20,9000", "7000,7000"})
    void refusesAPictureOfTooManyPixelsBeforeItHoldsIt(int width, int height) {
        byte[] small = png(20, 20, Color.RED);
        ByteBuffer bytes = ByteBuffer.wrap(small);
        bytes.putInt(16, width).putInt(20, height);
        var crc = new CRC32();
        crc.update(small, 12, 17);
        bytes.putInt(29, (int) crc.getValue());
        refuses(small, LogoRefusal.TOO_MANY_PIXELS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"201|<use href=\"#a\"/>|", "20001|<g/>|", "61|<g>|</g>"})
    void refusesAnSvgOfMoreThanALogoNeeds(int times, String opening, String closing) {
        String parts = opening.repeat(times) + (closing == null ? "" : closing.repeat(times));
        refuses(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><rect id=\"a\"/>" + parts + "</svg>",
                LogoRefusal.SVG_TOO_MUCH);
    }

    @Test
    void refusesWhatIsNoLogo() {
        refuses("%PDF-1.4 <svg", LogoRefusal.NOT_A_LOGO);
        refuses("", LogoRefusal.NOTHING_CHOSEN);
        refuses("GIF89a", LogoRefusal.NOT_A_LOGO);
        refuses(image(8, 8, Color.RED, "png"), LogoRefusal.TOO_FEW_PIXELS);
        refuses(new byte[LogoReading.MOST_BYTES + 1], LogoRefusal.TOO_LARGE);
    }

    private LogoDraft read(String svg) throws RefusedLogo {
        return reading.read(svg.strip().getBytes(StandardCharsets.UTF_8));
    }

    private void refuses(String file, LogoRefusal refusal) {
        refuses(file.getBytes(StandardCharsets.UTF_8), refusal);
    }

    private void refuses(byte[] file, LogoRefusal refusal) {
        assertThatThrownBy(() -> reading.read(file))
                .isInstanceOf(RefusedLogo.class)
                .hasMessage(refusal.name());
    }

    static byte[] png(int width, int height, Color colour) {
        return image(width, height, colour, "png");
    }

    private static byte[] image(int width, int height, Color colour, String type) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, type, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }
}
