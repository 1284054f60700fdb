package ro.clujit.innovationdays.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Random;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.platform.qr.QrSymbol;

class QrCodeTest {
    static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /** A code of the length and alphabet of a ticket's. */
    static String randomCode(Random random) {
        var code = new StringBuilder("CID27");
        while (code.length() < 31) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    static String decode(BufferedImage image) throws Exception {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }

    @Test
    void packsATicketCodeIntoVersionTwo() {
        var random = new Random(1);
        for (int i = 0; i < 50; i++) {
            var qr = QrCode.of(randomCode(random));
            assertThat(qr.version()).isEqualTo(2);
            assertThat(qr.size()).isEqualTo(25);
        }
    }

    @Test
    void pngIsReadBackAndHasOneBitAPixelAndAQuietZone() throws Exception {
        var random = new Random(2);
        for (int i = 0; i < 20; i++) {
            String code = randomCode(random);
            byte[] png = QrCode.of(code).toPng(6);
            var image = ImageIO.read(new ByteArrayInputStream(png));
            assertThat(image.getWidth()).isEqualTo((25 + 8) * 6);
            assertThat(png[24]).as("bits a pixel, from the header").isEqualTo((byte) 1);
            assertThat(image.getRGB(23, 100) & 0xFFFFFF).isEqualTo(0xFFFFFF);
            assertThat(image.getRGB(24, 24) & 0xFFFFFF).isZero();
            assertThat(decode(image)).isEqualTo(code);
        }
    }

    /** Codes whose symbol with the standard's own choice of mask ZXing cannot read upright or on its side. */
    @Test
    void isReadEveryWayUpEvenWhereTheUsualMaskIsNot() throws Exception {
        var random = new Random(9);
        int helped = 0;
        for (int i = 0; i < 600; i++) {
            String code = randomCode(random);
            helped += QrProof.isFoundEveryWayUp(QrSymbol.of(code)) ? 0 : 1;
            var image = ImageIO.read(new ByteArrayInputStream(QrCode.of(code).toPng(5)));
            assertThat(decode(image)).isEqualTo(code);
            assertThat(decode(onItsSide(image))).isEqualTo(code);
        }
        assertThat(helped).as("codes that needed another mask").isPositive();
    }

    private static BufferedImage onItsSide(BufferedImage image) {
        int side = image.getWidth();
        var turned = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                turned.setRGB(side - 1 - y, x, image.getRGB(x, y));
            }
        }
        return turned;
    }

    @Test
    void svgIsOnePathThatDrawsEveryDarkModuleAndNoOther() throws Exception {
        var qr = QrCode.of("CID27ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        String svg = qr.toSvg(4);
        var root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes("UTF-8")))
                .getDocumentElement();
        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 33 33");
        assertThat(root.getAttribute("shape-rendering")).isEqualTo("crispEdges");
        assertThat(root.getElementsByTagName("path").getLength()).isEqualTo(1);
        assertThat(svg).doesNotContain("style");

        var drawn = new boolean[25][25];
        var run = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z").matcher(svg);
        while (run.find()) {
            for (int i = 0; i < Integer.parseInt(run.group(3)); i++) {
                drawn[Integer.parseInt(run.group(1)) - 4 + i][Integer.parseInt(run.group(2)) - 4] = true;
            }
        }
        for (int row = 0; row < 25; row++) {
            for (int column = 0; column < 25; column++) {
                assertThat(drawn[column][row]).isEqualTo(qr.isDark(column, row));
            }
        }
    }

    @Test
    void saysWhyATextCannotBeDrawn() {
        assertThatThrownBy(() -> QrCode.of("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> QrCode.of("X".repeat(5000)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("5000");
    }
}
