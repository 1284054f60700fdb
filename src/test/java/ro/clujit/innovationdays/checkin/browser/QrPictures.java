package ro.clujit.innovationdays.checkin.browser;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.function.IntUnaryOperator;

/** Pictures of QR codes as a camera at a door might give them. */
public final class QrPictures {

    static final int SIDE = 360;

    private QrPictures() {}

    /** A code upright in the middle of a grey wall, its quiet zone included in {@code side}, in pixels. */
    public static BufferedImage code(String text, int side) {
        return code(text, side, "UTF-8");
    }

    static BufferedImage code(String text, int side, String charset) {
        BitMatrix matrix;
        try {
            matrix = new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            side,
                            side,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.CHARACTER_SET,
                                    charset));
        } catch (WriterException impossible) {
            throw new IllegalArgumentException(text, impossible);
        }
        BufferedImage picture = wall();
        int corner = (SIDE - side) / 2;
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                picture.setRGB(corner + x, corner + y, matrix.get(x, y) ? 0x101010 : 0xf0f0f0);
            }
        }
        return picture;
    }

    static BufferedImage turned(BufferedImage picture, double degrees) {
        BufferedImage turned = wall();
        Graphics2D pen = turned.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.rotate(Math.toRadians(degrees), SIDE / 2.0, SIDE / 2.0);
        pen.drawImage(picture, 0, 0, null);
        pen.dispose();
        return turned;
    }

    /** Out of focus: every pixel the mean of a square around it. */
    static BufferedImage blurred(BufferedImage picture, int square) {
        float[] weights = new float[square * square];
        Arrays.fill(weights, 1f / weights.length);
        return new ConvolveOp(new Kernel(square, square, weights), ConvolveOp.EDGE_NO_OP, null).filter(picture, null);
    }

    /** A dim hall: contrast squeezed into the darks, with the sensor's noise over it. */
    static BufferedImage dim(BufferedImage picture, double light, int noise, long seed) {
        Random random = new Random(seed);
        return mapped(picture, grey -> (int) (grey * light) + random.nextInt(2 * noise + 1) - noise);
    }

    /** Light on dark, as on a phone in dark mode. */
    static BufferedImage inverted(BufferedImage picture) {
        return mapped(picture, grey -> 255 - grey);
    }

    static BufferedImage noise(long seed) {
        Random random = new Random(seed);
        return mapped(wall(), grey -> random.nextInt(256));
    }

    static BufferedImage wall() {
        BufferedImage wall = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = wall.createGraphics();
        pen.setColor(Color.GRAY);
        pen.fillRect(0, 0, SIDE, SIDE);
        pen.dispose();
        return wall;
    }

    /** Four bytes a pixel, as a browser's canvas gives them. */
    static byte[] rgba(BufferedImage picture) {
        byte[] bytes = new byte[picture.getWidth() * picture.getHeight() * 4];
        int at = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int rgb = picture.getRGB(x, y);
                bytes[at++] = (byte) (rgb >> 16);
                bytes[at++] = (byte) (rgb >> 8);
                bytes[at++] = (byte) rgb;
                bytes[at++] = (byte) 0xff;
            }
        }
        return bytes;
    }

    private static BufferedImage mapped(BufferedImage picture, IntUnaryOperator change) {
        BufferedImage changed = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                int grey = Math.max(0, Math.min(255, change.applyAsInt(picture.getRGB(x, y) & 0xff)));
                changed.setRGB(x, y, grey << 16 | grey << 8 | grey);
            }
        }
        return changed;
    }
}
