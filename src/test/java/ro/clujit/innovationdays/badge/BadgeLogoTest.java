package ro.clujit.innovationdays.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Partners' logos on badges. */
class BadgeLogoTest {

    private static final BadgePdf PDF = new BadgePdf();

    /** Lines and fields of one colour. */
    private static final String SVG = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><rect width="200" height="100" fill="#0a0"/>
            <path d="M20 80 L60 20 L100 80 Z" fill="#d00"/><circle cx="150" cy="50" r="30" fill="#fff"
            fill-opacity="0.5"/></svg>""";

    /** What a PDF has in another way. */
    private static final String COLOURFUL = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 500 80"><defs><linearGradient id="g"><stop
            offset="0" stop-color="#d00"/><stop offset="1" stop-color="#00d"/></linearGradient></defs>
            <rect width="500" height="80" fill="url(#g)"/></svg>""";

    private final AtomicInteger asked = new AtomicInteger();

    private BadgeLogo vector(String key) {
        return new BadgeLogo(key, true, 200, 100, "/logos/" + key + ".svg", () -> {
            asked.incrementAndGet();
            return SVG.getBytes(StandardCharsets.UTF_8);
        });
    }

    private BadgeLogo raster(String key, int type) {
        return new BadgeLogo(key, false, 1600, 400, "/logos/" + key + ".png", () -> {
            asked.incrementAndGet();
            var image = new BufferedImage(1600, 400, type);
            var pen = image.createGraphics();
            pen.setPaint(new GradientPaint(0, 0, Color.RED, 1600, 400, Color.BLUE));
            pen.fillOval(0, 0, 1600, 400);
            pen.dispose();
            var bytes = new ByteArrayOutputStream();
            try {
                ImageIO.write(image, "png", bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return bytes.toByteArray();
        });
    }

    private List<BadgeLogo> some(String name) {
        return List.of(
                vector(name + "a"),
                raster(name + "b", BufferedImage.TYPE_INT_ARGB),
                raster(name + "c", BufferedImage.TYPE_INT_RGB),
                vector(name + "d"));
    }

    private static byte[] print(List<BadgeView> views, Paper paper) {
        var out = new ByteArrayOutputStream();
        PDF.renderAll(views, paper, false, out);
        return out.toByteArray();
    }

    private static List<BadgeView> views(int many, List<BadgeLogo> logos) {
        var random = new Random(7);
        List<BadgeView> views = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            views.add(SampleBadges.bearing(logos, "Ștefan Țurcanu " + i, QrCodeTest.randomCode(random)));
        }
        return views;
    }

    private static BufferedImage picture(PDDocument document, int page) throws IOException {
        return new PDFRenderer(document).renderImageWithDPI(page, 150, ImageType.RGB);
    }

    private static int images(PDDocument document) {
        int images = 0;
        for (var key : document.getDocument().getXrefTable().keySet()) {
            if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream
                    && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                images++;
            }
        }
        return images;
    }

    @ParameterizedTest
    @EnumSource(
            value = Paper.class,
            names = {"A6", "A7", "CARD", "LABEL_62"})
    void leaveTheQrToBeReadAtHundredAndFiftyDotsAnInch(Paper paper) throws Exception {
        List<BadgeView> views = views(40, some(paper.name()));
        try (var document = Loader.loadPDF(print(views, paper))) {
            for (int page = 0; page < views.size(); page++) {
                assertThat(QrCodeTest.decode(picture(document, page)))
                        .isEqualTo(views.get(page).code());
            }
        }
    }

    @Test
    void areEmbeddedOnceHoweverManyBadgesThereAre() throws Exception {
        List<BadgeLogo> logos = some("once");
        int bare = print(views(500, List.of()), Paper.A6).length;
        byte[] printed = print(views(500, logos), Paper.A6);
        assertThat(asked).as("each is asked for once").hasValue(logos.size());
        assertThat(printed.length).isLessThan(bare + 200_000);
        try (var document = Loader.loadPDF(printed)) {
            assertThat(images(document))
                    .as("a picture, a picture and its holes")
                    .isEqualTo(3);
        }
    }

    @Test
    void areDrawnAsVectorsWhereTheyAreVectors() throws Exception {
        try (var document = Loader.loadPDF(print(views(1, List.of(vector("v"))), Paper.A6))) {
            assertThat(images(document)).isZero();
            BufferedImage drawn = picture(document, 0);
            assertThat(count(drawn, 0x00AA00)).as("the field of the logo").isGreaterThan(1000);
        }
    }

    @Test
    void keepTheirColoursWithoutSeams() throws Exception {
        var colourful = new BadgeLogo(
                "colourful", true, 500, 80, "/logos/c.svg", () -> COLOURFUL.getBytes(StandardCharsets.UTF_8));
        try (var document = Loader.loadPDF(print(views(1, List.of(colourful)), Paper.A6))) {
            BufferedImage drawn = picture(document, 0);
            int middle = Math.round((126.7f + 3.5f) * 150 / 25.4f);
            int centre = drawn.getWidth() / 2;
            int off = Math.round(8f * 150 / 25.4f);
            for (int y = middle - 12; y <= middle + 12; y++) {
                Color left = new Color(drawn.getRGB(centre - off, y));
                Color right = new Color(drawn.getRGB(centre + off, y));
                assertThat(left.getRed()).as("no seams").isGreaterThan(130);
                assertThat(right.getBlue()).isGreaterThan(130);
                assertThat(left.getGreen() + right.getGreen()).isLessThan(60);
            }
        }
    }

    @Test
    void areMadeSmallAgainForAnotherDocumentWithoutBeingReadAgain() throws Exception {
        List<BadgeLogo> logos = List.of(raster("again", BufferedImage.TYPE_INT_RGB));
        byte[] one = print(views(1, logos), Paper.A6);
        print(views(1, logos), Paper.A6);
        assertThat(asked).hasValue(1);
        assertThat(one.length).isLessThan(120_000);
    }

    @Test
    void standOnThePreviewToo() {
        assertThat(PDF.preview(views(1, some("p")).get(0), Paper.CARD))
                .contains("<image href=\"/logos/pa.svg\"", "<image href=\"/logos/pc.png\"");
        assertThat(PDF.preview(views(1, some("p")).get(0), Paper.LABEL_62))
                .as("a label is printed in black alone")
                .doesNotContain("<image");
    }

    private static int count(BufferedImage image, int colour) {
        int count = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                count += (image.getRGB(x, y) & 0xFFFFFF) == colour ? 1 : 0;
            }
        }
        return count;
    }
}
