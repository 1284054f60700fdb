package ro.clujit.innovationdays.badge;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import ro.clujit.innovationdays.platform.qr.QrSymbol;

/**
 * Reads a symbol back before anybody prints it. Some symbols that are right by the standard happen to hold, among their
 * data, something that ZXing's detector takes for a finder pattern: about three in a thousand are then not read
 * upright, at any size, and as many again not on their side. An attendee with such a badge would fail at every gate.
 */
final class QrProof {
    private static final int PIXELS_PER_MODULE = 4;
    private static final int QUARTER_TURNS = 4;

    private QrProof() {}

    /** Whether the decoder that the gates use reads the symbol upright, upside down and on either side. */
    static boolean isReadEveryWayUp(QrSymbol symbol, String text) {
        for (int turns = 0; turns < QUARTER_TURNS; turns++) {
            if (!text.equals(read(picture(symbol, turns)))) {
                return false;
            }
        }
        return true;
    }

    private static String read(PlanarYUVLuminanceSource picture) {
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(picture)))
                    .getText();
        } catch (ReaderException e) {
            return null;
        }
    }

    private static PlanarYUVLuminanceSource picture(QrSymbol symbol, int turns) {
        int size = symbol.size();
        int side = (size + 2 * QrSymbol.QUIET_ZONE) * PIXELS_PER_MODULE;
        byte[] luminance = new byte[side * side];
        Arrays.fill(luminance, (byte) 0xFF);
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                if (isDark(symbol, column, row, turns)) {
                    paint(luminance, side, column + QrSymbol.QUIET_ZONE, row + QrSymbol.QUIET_ZONE);
                }
            }
        }
        return new PlanarYUVLuminanceSource(luminance, side, side, 0, 0, side, side, false);
    }

    private static boolean isDark(QrSymbol symbol, int column, int row, int turns) {
        int last = symbol.size() - 1;
        return switch (turns) {
            case 0 -> symbol.isDark(column, row);
            case 1 -> symbol.isDark(row, last - column);
            case 2 -> symbol.isDark(last - column, last - row);
            default -> symbol.isDark(last - row, column);
        };
    }

    private static void paint(byte[] luminance, int side, int column, int row) {
        int left = column * PIXELS_PER_MODULE;
        for (int y = row * PIXELS_PER_MODULE; y < (row + 1) * PIXELS_PER_MODULE; y++) {
            Arrays.fill(luminance, y * side + left, y * side + left + PIXELS_PER_MODULE, (byte) 0);
        }
    }
}
