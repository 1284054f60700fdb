package ro.clujit.innovationdays.checkin.browser;

import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.decoder.Decoder;
import com.google.zxing.qrcode.detector.Detector;
import java.util.Map;

/** Reads a QR in one picture of the camera, for browsers that cannot do so by themselves. */
public final class QrDecoder {

    private static final Map<DecodeHintType, Object> HINTS = Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE);

    private QrDecoder() {}

    /**
     * The text of the QR in the picture, or null when there is none that can be read.
     *
     * @param rgba four bytes a pixel, row by row, as a canvas gives them; the fourth is not looked at
     * @param width in pixels
     * @param height in pixels
     */
    public static String read(byte[] rgba, int width, int height) {
        BitMatrix picture;
        try {
            picture = new HybridBinarizer(new PlanarYUVLuminanceSource(
                            grey(rgba, width, height), width, height, 0, 0, width, height, false))
                    .getBlackMatrix();
        } catch (NotFoundException nothingThere) {
            return null;
        }
        String text = readEitherWay(picture);
        if (text == null) {
            // A phone in dark mode, or a slide, shows the code light on dark.
            picture.flip();
            text = readEitherWay(picture);
        }
        return text;
    }

    /**
     * Of 3000 of our codes drawn upright and clean, ZXing cannot read 20, because part of what they say looks like one
     * of the marks it searches by. It searches by rows, so that the same picture lying on its side is read.
     */
    private static String readEitherWay(BitMatrix picture) {
        String text = read(picture);
        if (text == null) {
            picture.rotate90();
            text = read(picture);
        }
        return text;
    }

    private static String read(BitMatrix picture) {
        try {
            return new Decoder()
                    .decode(new Detector(picture).detect(HINTS).getBits(), HINTS)
                    .getText();
        } catch (ReaderException nothingThere) {
            return null;
        }
    }

    /** ITU-R BT.601 luma in integers, as ZXing's own sources weigh it. */
    private static byte[] grey(byte[] rgba, int width, int height) {
        byte[] grey = new byte[width * height];
        for (int pixel = 0, at = 0; pixel < grey.length; pixel++, at += 4) {
            int red = rgba[at] & 0xff;
            int green = rgba[at + 1] & 0xff;
            int blue = rgba[at + 2] & 0xff;
            grey[pixel] = (byte) ((306 * red + 601 * green + 117 * blue + 512) >> 10);
        }
        return grey;
    }
}
