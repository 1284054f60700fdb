package ro.clujit.innovationdays.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every paper that badges are printed on. */
class BadgePaperTest {
    private static final BadgePdf PDF = new BadgePdf();
    private static final String LONG =
            "Maximiliana-Alexandrina von Hohenzollern-Sigmaringen de la Cluj și Făgăraș Știința Țării";

    @ParameterizedTest
    @CsvSource({
        "A6, false, 105, 148, 5",
        "A6, true, 117, 160, 5",
        "A7, false, 74, 105, 5",
        "A7, true, 86, 117, 5",
        "CARD, false, 86, 54, 5",
        "CARD, true, 98, 66, 5",
        "A4_FOUR, false, 210, 297, 2",
        "A4_FOUR, true, 210, 297, 2",
        "A4_EIGHT, false, 297, 210, 1",
        "A4_EIGHT, true, 297, 210, 1",
        "LABEL_62, false, 62, 100, 5",
        "LABEL_62, true, 62, 100, 5"
    })
    void hasItsSizeAndItsQrsAreReadFromAPrint(Paper paper, boolean hasMarks, float width, float height, int sheets)
            throws Exception {
        var random = new Random(7);
        List<BadgeView> views = IntStream.range(0, 5)
                .mapToObj(i -> SampleBadges.of(
                        i == 1 ? LONG : "Ștefan Țurcanu " + i,
                        i == 2 ? "" : "Universitatea Babeș-Bolyai",
                        i == 3 ? "" : "Lector universitar",
                        QrCodeTest.randomCode(random)))
                .toList();
        var out = new ByteArrayOutputStream();
        PDF.renderAll(views, paper, hasMarks, out);
        try (var document = Loader.loadPDF(out.toByteArray())) {
            assertThat(document.getNumberOfPages()).isEqualTo(sheets);
            var box = document.getPage(0).getMediaBox();
            assertThat(box.getWidth()).isBetween(width * 72 / 25.4f - 0.1f, width * 72 / 25.4f + 0.1f);
            assertThat(box.getHeight()).isBetween(height * 72 / 25.4f - 0.1f, height * 72 / 25.4f + 0.1f);
            var read = new ArrayList<String>();
            for (int page = 0; page < sheets; page++) {
                var image = new PDFRenderer(document).renderImageWithDPI(page, 150, ImageType.GRAY);
                int columns = paper.columns();
                int rows = paper.rows();
                for (int cell = 0; cell < columns * rows && read.size() < views.size(); cell++) {
                    read.add(QrCodeTest.decode(image.getSubimage(
                            cell % columns * image.getWidth() / columns,
                            cell / columns * image.getHeight() / rows,
                            image.getWidth() / columns,
                            image.getHeight() / rows)));
                }
            }
            assertThat(read).isEqualTo(views.stream().map(BadgeView::code).toList());
            // A label is turned, so its lines come out apart.
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
            assertThat(text).contains("ȘtefanȚurcanu0", LONG.replace(" ", ""), "UniversitateaBabeș-Bolyai");
        }
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void isPreviewedAsTheSameInAPage(Paper paper) throws Exception {
        var view = SampleBadges.of(
                "Ana <Șerban> & Țuțu \"x\"", "Știință & Tehnică", "", "CID27ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        String svg = PDF.preview(view, paper);
        var root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        assertThat(root.getAttribute("viewBox"))
                .isEqualTo(paper == Paper.CARD || paper == Paper.LABEL_62 ? "0 0 86 54" : "0 0 105 148");
        assertThat(root.getTextContent().replace(" ", ""))
                .contains("Ana<Șerban>&Țuțu\"x\"", "Știință&Tehnică", "Participant");
        assertThat(svg).doesNotContain("style", "CID27ABC");
        if (paper == Paper.LABEL_62) {
            assertThat(svg).as("a thermal printer has no colours").doesNotContain("#ffc21f", "#1d2796");
        }
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void doesWithoutAQrAndWithoutAnEdition(Paper paper) throws Exception {
        var bare = new BadgeView(
                "",
                "",
                "",
                "",
                "Ana Pop",
                "",
                "",
                "",
                Band.of(0x336699),
                false,
                "",
                "7K4M-92QX",
                java.util.Locale.ENGLISH,
                SampleBadges.ENGLISH,
                List.of());
        var out = new ByteArrayOutputStream();
        PDF.renderAll(List.of(bare), paper, true, out);
        try (var document = Loader.loadPDF(out.toByteArray())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", ""))
                    .contains("AnaPop", "7K4M-92QX");
        }
    }
}
