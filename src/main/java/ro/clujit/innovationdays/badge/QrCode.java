package ro.clujit.innovationdays.badge;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * The QR symbol of a text, at error correction level M. Upper-case letters and digits are packed in alphanumeric mode,
 * so that the 31 characters of a ticket's code fit version 2 (25 modules a side): fewer and larger modules are what a
 * poor camera reads best.
 */
public final class QrCode {
    /** What ISO/IEC 18004 asks a reader to be given on every side, in modules. */
    public static final int QUIET_ZONE = 4;

    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xFFFFFF;

    private final ByteMatrix modules;
    private final int version;

    private QrCode(QRCode symbol) {
        this.modules = symbol.getMatrix();
        this.version = symbol.getVersion().getVersionNumber();
    }

    /**
     * @param text what the symbol says
     * @throws IllegalArgumentException if the text is empty or too long for any QR symbol
     */
    public static QrCode of(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("A QR code needs something to say");
        }
        try {
            return readable(text);
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code: " + text.length() + " characters", e);
        }
    }

    /** The symbol with the mask that the standard prefers, or, where the gates would not read that one, another. */
    private static QrCode readable(String text) throws WriterException {
        QRCode preferred = encode(text, Map.of());
        if (QrProof.isReadEveryWayUp(preferred.getMatrix(), text)) {
            return new QrCode(preferred);
        }
        for (int mask = 0; mask < QRCode.NUM_MASK_PATTERNS; mask++) {
            QRCode other = encode(text, Map.of(EncodeHintType.QR_MASK_PATTERN, mask));
            if (QrProof.isReadEveryWayUp(other.getMatrix(), text)) {
                return new QrCode(other);
            }
        }
        // Right by the standard all the same, and a camera seldom holds a badge exactly square.
        return new QrCode(preferred);
    }

    private static QRCode encode(String text, Map<EncodeHintType, ?> hints) throws WriterException {
        var all = new EnumMap<EncodeHintType, Object>(EncodeHintType.class);
        all.putAll(hints);
        all.put(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8);
        return Encoder.encode(text, ErrorCorrectionLevel.M, all);
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

    /** A horizontal stretch of dark modules. */
    record Run(int column, int row, int length) {}

    /** The dark modules, joined in each row: a third of the shapes that single modules would make. */
    List<Run> runs() {
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

    /**
     * An SVG element of one module a unit, dark on white whatever the page's colours, without a size: the page's style
     * sheet gives it one. It names nothing: the caller wraps it in an element with {@code role="img"} and a label.
     *
     * @param quietModules the white margin on each side; less than {@link #QUIET_ZONE} only where the page around it is
     *     white already
     */
    public String toSvg(int quietModules) {
        int side = size() + 2 * quietModules;
        var path = new StringBuilder();
        for (Run run : runs()) {
            path.append('M')
                    .append(run.column() + quietModules)
                    .append(' ')
                    .append(run.row() + quietModules)
                    .append('h')
                    .append(run.length())
                    .append("v1h-")
                    .append(run.length())
                    .append('z');
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + " " + side
                + "\" shape-rendering=\"crispEdges\"><rect width=\"" + side + "\" height=\"" + side
                + "\" fill=\"#fff\"/><path fill=\"#000\" d=\"" + path + "\"/></svg>";
    }

    /** A PNG of one bit a pixel with a quiet zone of {@value #QUIET_ZONE} modules. */
    public byte[] toPng(int pixelsPerModule) {
        int side = (size() + 2 * QUIET_ZONE) * pixelsPerModule;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int column = x / pixelsPerModule - QUIET_ZONE;
                int row = y / pixelsPerModule - QUIET_ZONE;
                image.setRGB(x, y, isInside(column, row) && isDark(column, row) ? BLACK : WHITE);
            }
        }
        var bytes = new ByteArrayOutputStream();
        // ImageIO would put a cache file of its own on the disk if it were given the stream itself.
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    private boolean isInside(int column, int row) {
        return column >= 0 && row >= 0 && column < size() && row < size();
    }
}
