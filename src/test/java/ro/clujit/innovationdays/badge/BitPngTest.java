package ro.clujit.innovationdays.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BitPngTest {

    /** By another's code, which also checks each part's sum. Sides that are no whole bytes, and rows of one pixel. */
    @ParameterizedTest
    @CsvSource({"1, 1", "9, 1", "33, 3", "264, 8", "528, 16"})
    void isReadPixelByPixel(int side, int height) throws Exception {
        byte[] png = BitPng.square(side, height, row -> {
            byte[] line = new byte[(side + 7) / 8];
            for (int x = 0; x < side; x++) {
                line[x / 8] |= (byte) (isWhite(x, row) ? 0x80 >> x % 8 : 0);
            }
            return line;
        });
        var image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(side);
        assertThat(image.getHeight()).isEqualTo(side);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                assertThat(image.getRGB(x, y) & 0xFFFFFF).isEqualTo(isWhite(x, y / height) ? 0xFFFFFF : 0);
            }
        }
    }

    private static boolean isWhite(int x, int row) {
        return (x * 31 + row * 17) % 5 < 2;
    }
}
