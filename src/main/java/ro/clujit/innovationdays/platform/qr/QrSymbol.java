package ro.clujit.innovationdays.platform.qr;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The QR symbol of a text, at error correction level M. */
public final class QrSymbol {

    /** What ISO/IEC 18004 asks a reader to be given on every side, in modules. */
    public static final int QUIET_ZONE = 4;

    /** How many masks a symbol may have, numbered from 0. */
    public static final int MASKS = QRCode.NUM_MASK_PATTERNS;

    /** A horizontal stretch of dark modules. */
    public record Run(int column, int row, int length) {}

    private final ByteMatrix modules;
    private final int version;

    private QrSymbol(QRCode symbol) {
        this.modules = symbol.getMatrix();
        this.version = symbol.getVersion().getVersionNumber();
    }

    /**
     * With the mask that the standard prefers.
     *
     * @throws IllegalArgumentException if the text is empty or too long for any QR symbol
     */
    public static QrSymbol of(String text) {
        return of(text, Map.of());
    }

    /** With that mask. @throws IllegalArgumentException as {@link #of(String)} */
    public static QrSymbol masked(String text, int mask) {
        return of(text, Map.of(EncodeHintType.QR_MASK_PATTERN, mask));
    }

    private static QrSymbol of(String text, Map<EncodeHintType, ?> hints) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("A QR code needs something to say");
        }
        var all = new EnumMap<EncodeHintType, Object>(EncodeHintType.class);
        all.putAll(hints);
        all.put(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8);
        try {
            return new QrSymbol(Encoder.encode(text, ErrorCorrectionLevel.M, all));
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code: " + text.length() + " characters", e);
        }
    }

    /** Modules a side, without the quiet zone. */
    public int size() {
        return modules.getWidth();
    }

    /** The version of the symbol, 1 (21 modules a side) to 40. */
    public int version() {
        return version;
    }

    /** Whether the module in this column and row, counted from the top left, is dark. */
    public boolean isDark(int column, int row) {
        return modules.get(column, row) == 1;
    }

    /** The modules, the dark ones set. */
    public BitMatrix bits() {
        var bits = new BitMatrix(size());
        for (int row = 0; row < size(); row++) {
            for (int column = 0; column < size(); column++) {
                if (isDark(column, row)) {
                    bits.set(column, row);
                }
            }
        }
        return bits;
    }

    /** The dark modules, joined in each row: a third of the shapes that single modules would make. */
    public List<Run> runs() {
        var runs = new ArrayList<Run>();
        for (int row = 0; row < size(); row++) {
            int column = 0;
            while (column < size()) {
                int start = column;
                while (column < size() && isDark(column, row)) {
                    column++;
                }
                if (column > start) {
                    runs.add(new Run(start, row, column - start));
                }
                column++;
            }
        }
        return runs;
    }

    /** The dark modules as the path of an SVG, one unit a module. @param quiet the white margin on each side, in modules */
    public String path(int quiet) {
        var path = new StringBuilder();
        for (Run run : runs()) {
            path.append('M')
                    .append(run.column() + quiet)
                    .append(' ')
                    .append(run.row() + quiet)
                    .append('h')
                    .append(run.length())
                    .append("v1h-")
                    .append(run.length())
                    .append('z');
        }
        return path.toString();
    }
}
