package ro.clujit.innovationdays.badge;

import com.google.zxing.ReaderException;
import com.google.zxing.common.BitArray;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.detector.Detector;
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

    /** Whether the detector that the gates use finds the symbol upright, upside down and on either side. */
    static boolean isFoundEveryWayUp(QrSymbol symbol) {
        for (int turns = 0; turns < QUARTER_TURNS; turns++) {
            if (!isFound(symbol, picture(symbol, turns))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Begins where a decoder has told light from dark, of which black on white leaves no doubt, and ends where it has the
     * modules: what they say is what was encoded.
     */
    private static boolean isFound(QrSymbol symbol, BitMatrix picture) {
        BitMatrix found;
        try {
            found = new Detector(picture).detect().getBits();
        } catch (ReaderException e) {
            return false;
        }
        return found.equals(symbol.bits());
    }

    private static BitMatrix picture(QrSymbol symbol, int turns) {
        int side = (symbol.size() + 2 * QrSymbol.QUIET_ZONE) * PIXELS_PER_MODULE;
        var picture = new BitMatrix(side);
        for (int row = 0; row < symbol.size(); row++) {
            BitArray line = line(symbol, row, turns, side);
            int top = (row + QrSymbol.QUIET_ZONE) * PIXELS_PER_MODULE;
            for (int y = top; y < top + PIXELS_PER_MODULE; y++) {
                picture.setRow(y, line);
            }
        }
        return picture;
    }

    private static BitArray line(QrSymbol symbol, int row, int turns, int side) {
        var line = new BitArray(side);
        for (int column = 0; column < symbol.size(); column++) {
            if (isDark(symbol, column, row, turns)) {
                int left = (column + QrSymbol.QUIET_ZONE) * PIXELS_PER_MODULE;
                line.setRange(left, left + PIXELS_PER_MODULE);
            }
        }
        return line;
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
}
