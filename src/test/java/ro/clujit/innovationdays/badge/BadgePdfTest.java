package ro.clujit.innovationdays.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadgePdfTest {
    private static final BadgePdf PDF = new BadgePdf();
    private static final float MARGIN = 8 * 72 / 25.4f;

    private static BufferedImage picture(PDDocument document, int page) throws IOException {
        return new PDFRenderer(document).renderImageWithDPI(page, 150, ImageType.RGB);
    }

    /** With its line breaks taken out, those after a hyphen without a trace. */
    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper()
                .getText(document)
                .replaceAll("(?<=-)\\s+", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    @Test
    void qrIsReadFromAPrintAtHundredAndFiftyDotsAnInch() throws Exception {
        var random = new Random(3);
        var views = new ArrayList<BadgeView>();
        for (int i = 0; i < 100; i++) {
            views.add(SampleBadges.of("Ana Pop " + i, "Endava", "", QrCodeTest.randomCode(random)));
        }
        var out = new ByteArrayOutputStream();
        PDF.renderAll(views, out);
        try (var document = Loader.loadPDF(out.toByteArray())) {
            assertThat(document.getNumberOfPages()).isEqualTo(100);
            for (int page = 0; page < 100; page++) {
                assertThat(QrCodeTest.decode(picture(document, page)))
                        .isEqualTo(views.get(page).code());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ștefan Țurcanu-Brâncoveanu",
                "Oană Île",
                "ȘȚĂÂÎ șțăâî",
                "Ş",
                "Ana",
                "Αλέξανδρος Παπαδόπουλος",
                "Олександра Шевченко",
                "Nguyễn Thị Ánh",
                "Łukasz Żółć",
                "Maximiliana-Alexandrina von Hohenzollern-Sigmaringen de la Cluj și Făgăraș"
            })
    void nameCanBeCopiedOutLetterByLetter(String name) throws Exception {
        try (var document = Loader.loadPDF(PDF.render(SampleBadges.named(name)))) {
            assertThat(text(document))
                    .contains(name, "Universitatea Babeș-Bolyai", "Lector universitar", "Participant")
                    .contains("Cluj Innovation Days 2027", "15–16 aprilie 2027", "Centrul Expo Transilvania")
                    .contains("Cod 7K4M-92QX")
                    .doesNotContain("CID27ABC");
        }
    }

    @Test
    void composesLettersThatCameInParts() throws Exception {
        try (var document = Loader.loadPDF(PDF.render(SampleBadges.named("S\u0326tefan\u200B  T\u0326urcanu")))) {
            assertThat(text(document)).contains("\u0218tefan \u021Aurcanu");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"W", "WWWW WWWW", "-", "a b c d e f g h i j k l m n o p q r s t u v w x y z"})
    void longTextsStayInsideThePage(String unit) throws Exception {
        for (int length : List.of(1, 20, 80, 200)) {
            String longText = unit.repeat(length / unit.length() + 1);
            var words = SampleBadges.ROMANIAN;
            var view = new BadgeView(
                    longText,
                    longText,
                    longText,
                    longText,
                    longText,
                    longText,
                    longText,
                    longText,
                    BandColour.SLATE.band(),
                    false,
                    "CID27ABCDEFGHIJKLMNOPQRSTUVWXYZ",
                    "7K4M-92QX",
                    java.util.Locale.ENGLISH,
                    words,
                    List.of());
            try (var document = Loader.loadPDF(PDF.render(view))) {
                var box = document.getPage(0).getMediaBox();
                var letters = new ArrayList<String>();
                new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition glyph) {
                        letters.add(glyph.getUnicode());
                        assertThat(glyph.getXDirAdj()).isGreaterThan(MARGIN - 1);
                        assertThat(glyph.getXDirAdj() + glyph.getWidthDirAdj()).isLessThan(box.getWidth() - MARGIN + 1);
                        assertThat(glyph.getYDirAdj()).isBetween(20f, box.getHeight() - 4);
                    }
                }.getText(document);
                String all = String.join("", letters).replace(" ", "");
                assertThat(all.length())
                        .as("nothing is cut")
                        .isEqualTo(8 * longText.replace(" ", "").length() + "Cod7K4M-92QX".length());
                assertThat(QrCodeTest.decode(picture(document, 0))).isEqualTo(view.code());
            }
        }
    }

    @Test
    void nothingStandsInTheQuietZone() throws Exception {
        var crowded = SampleBadges.of(
                "Wgjp ".repeat(20), "Ĝgjp ".repeat(30), "Gĝjp ".repeat(40), QrCodeTest.randomCode(new Random(5)));
        try (var document = Loader.loadPDF(PDF.render(crowded))) {
            var image = picture(document, 0);
            int left = Integer.MAX_VALUE;
            int top = image.getHeight() * 768 / 1480;
            for (int x = 0; x < image.getWidth(); x++) {
                left = Math.min(left, (image.getRGB(x, top + 5) & 0xFF) < 128 ? x : left);
            }
            int right = image.getWidth() - left;
            double millimetres = (right - left) * 25.4 / 150;
            assertThat(millimetres).as("width of the QR").isBetween(41.5, 42.5);
            int quiet = 4 * (right - left) / 25 - 1;
            for (int x = left - quiet; x < right + quiet; x++) {
                for (int y = top - quiet; y < top - 1; y++) {
                    assertThat(image.getRGB(x, y) & 0xFFFFFF).isEqualTo(0xFFFFFF);
                    assertThat(image.getRGB(x, y + quiet + right - left + 3) & 0xFFFFFF)
                            .isEqualTo(0xFFFFFF);
                }
            }
        }
    }

    @Test
    void namesInScriptsWithoutGlyphsGetALineToWriteOn() throws Exception {
        for (String name : List.of("李明", "محمد", "דוד", "अमित", "ანა", "")) {
            try (var document = Loader.loadPDF(PDF.render(SampleBadges.named(name)))) {
                assertThat(text(document)).contains(SampleBadges.ROMANIAN.writeName());
            }
        }
        try (var document = Loader.loadPDF(PDF.render(SampleBadges.named("李明 (Li Ming) 🚀")))) {
            assertThat(text(document)).contains("Li Ming").doesNotContain("(", SampleBadges.ROMANIAN.writeName());
        }
    }

    @Test
    void embedsItsFontsAndNamesItself() throws Exception {
        try (var document = Loader.loadPDF(PDF.render(SampleBadges.named("Oană Île")))) {
            var resources = document.getPage(0).getResources();
            int fonts = 0;
            for (COSName name : resources.getFontNames()) {
                var font = resources.getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSans-(Regular|SemiBold|Bold)");
                fonts++;
            }
            assertThat(fonts).isEqualTo(3);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Ecuson – Oană Île");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ro");
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(297.5f, 297.7f);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isBetween(419.4f, 419.6f);
        }
    }

    @Test
    void manyThreadsShareItsFonts() throws Exception {
        var random = new Random(4);
        var pool = Executors.newFixedThreadPool(8);
        try {
            var jobs = new ArrayList<Callable<byte[]>>();
            var views = new ArrayList<BadgeView>();
            for (int i = 0; i < 64; i++) {
                var view =
                        SampleBadges.of("Ștefan Țurcanu " + i, "Știință și Tehnică", "", QrCodeTest.randomCode(random));
                views.add(view);
                jobs.add(() -> PDF.render(view));
            }
            List<Future<byte[]>> badges = pool.invokeAll(jobs);
            for (int i = 0; i < badges.size(); i++) {
                try (var document = Loader.loadPDF(badges.get(i).get())) {
                    assertThat(text(document)).contains(views.get(i).name(), "Știință și Tehnică");
                }
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void refusesADocumentWithoutBadges() {
        assertThatThrownBy(() -> PDF.renderAll(List.of(), new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void wordsStandOutFromEveryBand() {
        for (BandColour band : BandColour.values()) {
            assertThat(contrast(band.band())).as(band.name()).isGreaterThanOrEqualTo(4.5);
        }
        for (int rgb = 0; rgb <= 0xFFFFFF; rgb += 0x070503) {
            assertThat(contrast(Band.of(rgb))).as("%06x", rgb).isGreaterThanOrEqualTo(4.5);
        }
    }

    private static double contrast(Band band) {
        double fill = luminance(band.fill().getRGB());
        double word = luminance(band.word().getRGB());
        return (Math.max(fill, word) + 0.05) / (Math.min(fill, word) + 0.05);
    }

    /** Relative luminance as WCAG 2 defines it. */
    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    /** The same glyphs, of the same width: which font a badge is made from is not to be seen. */
    @Test
    void latinFontsAreTheWholeOnesWithFewerGlyphs() {
        BadgeFonts all = BadgeFonts.load();
        BadgeFonts latin = BadgeFonts.latin();
        for (int c = ' '; c < 0x3000; c++) {
            if (latin.regular().charExists(c)) {
                assertThat(latin.bold().getWidth(c)).isEqualTo(all.bold().getWidth(c));
                assertThat(latin.semiBold().getWidth(c))
                        .isEqualTo(all.semiBold().getWidth(c));
                assertThat(latin.regular().getWidth(c)).isEqualTo(all.regular().getWidth(c));
            }
        }
        assertThat(latin.haveAllOf(Stream.of("Ștefan Țurcanu", "Łódź, Győr, Škoda – „Ünal”", "15–16 aprilie 2027")))
                .isTrue();
        assertThat(latin.haveAllOf(Stream.of("Ana", "Αλέξανδρος"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ștefan-Alexandru Țurcanu", "Αλέξανδρος Παπαδόπουλος", "Ђорђе Ђорђевић", "Nguyễn Thị Hạnh"})
    void nameIsWholeWhicheverFontItNeeds(String name) throws Exception {
        try (var document = Loader.loadPDF(PDF.render(SampleBadges.named(name)))) {
            assertThat(text(document)).contains(name).contains("Universitatea Babeș-Bolyai");
        }
    }
}
