package ro.clujit.innovationdays.badge;

import java.util.Arrays;
import java.util.List;
import ro.clujit.innovationdays.platform.qr.QrSymbol;

/**
 * The QR symbol of a text, at error correction level M. Upper-case letters and digits are packed in alphanumeric mode,
 * so that the 31 characters of a ticket's code fit version 2 (25 modules a side): fewer and larger modules are what a
 * poor camera reads best.
 */
public final class QrCode {
    /** As {@link QrSymbol#QUIET_ZONE}. */
    public static final int QUIET_ZONE = QrSymbol.QUIET_ZONE;

    private final QrSymbol symbol;

    private QrCode(QrSymbol symbol) {
        this.symbol = symbol;
    }

    /**
     * The symbol with the mask that the standard prefers, or, where the gates would not read that one, another.
     *
     * @param text what the symbol says
     * @throws IllegalArgumentException if the text is empty or too long for any QR symbol
     */
    public static QrCode of(String text) {
        QrSymbol preferred = QrSymbol.of(text);
        if (QrProof.isFoundEveryWayUp(preferred)) {
            return new QrCode(preferred);
        }
        for (int mask = 0; mask < QrSymbol.MASKS; mask++) {
            QrSymbol other = QrSymbol.masked(text, mask);
            if (QrProof.isFoundEveryWayUp(other)) {
                return new QrCode(other);
            }
        }
        // Right by the standard all the same, and a camera seldom holds a badge exactly square.
        return new QrCode(preferred);
    }

    /** Modules a side, without the quiet zone. */
    public int size() {
        return symbol.size();
    }

    /** The version of the symbol, 1 (21 modules a side) to 40. */
    public int version() {
        return symbol.version();
    }

    /** Whether the module in this column and row, counted from the top left, is dark. */
    public boolean isDark(int column, int row) {
        return symbol.isDark(column, row);
    }

    List<QrSymbol.Run> runs() {
        return symbol.runs();
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
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + " " + side
                + "\" shape-rendering=\"crispEdges\"><rect width=\"" + side + "\" height=\"" + side
                + "\" fill=\"#fff\"/><path fill=\"#000\" d=\"" + symbol.path(quietModules) + "\"/></svg>";
    }

    /** A PNG of one bit a pixel with a quiet zone of {@value #QUIET_ZONE} modules. */
    public byte[] toPng(int pixelsPerModule) {
        int side = (size() + 2 * QUIET_ZONE) * pixelsPerModule;
        return BitPng.square(side, pixelsPerModule, row -> line(row - QUIET_ZONE, side, pixelsPerModule));
    }

    /** One bit a pixel, set where it is white. */
    private byte[] line(int row, int side, int pixelsPerModule) {
        byte[] line = new byte[(side + 7) / 8];
        Arrays.fill(line, (byte) 0xFF);
        for (int column = 0; column < size() && row >= 0 && row < size(); column++) {
            if (isDark(column, row)) {
                int left = (column + QUIET_ZONE) * pixelsPerModule;
                for (int x = left; x < left + pixelsPerModule; x++) {
                    line[x >> 3] &= (byte) ~(0x80 >> (x & 7));
                }
            }
        }
        return line;
    }
}
