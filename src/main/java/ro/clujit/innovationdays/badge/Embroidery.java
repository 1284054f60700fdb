package ro.clujit.innovationdays.badge;

import java.awt.Color;

/**
 * The service's ornament, the same as on its pages: the stitches of a village shirt on the grid of a QR. Rhombi in a
 * row, joined by a thread, every second one with a marigold heart.
 */
final class Embroidery {
    static final int ROWS = 7;

    private static final int PERIOD = 12;
    private static final int MIDDLE_ROW = 3;

    private Embroidery() {}

    /** A colour of thread, darkest first. */
    enum Thread {
        BLUE(0x4A58E6),
        LIGHT(0x8B96FF),
        MARIGOLD(0xFFC21F);

        private final int rgb;

        Thread(int rgb) {
            this.rgb = rgb;
        }

        Color colour() {
            return new Color(rgb);
        }
    }

    /**
     * The thread of a stitch, or null for bare cloth.
     *
     * @param column from the heart of a marigold rhombus, to either side
     * @param row 0 to {@value #ROWS} - 1
     */
    static Thread at(int column, int row) {
        int fromHeart = Math.abs(Math.floorMod(column + PERIOD / 2, PERIOD) - PERIOD / 2);
        int steps = fromHeart + Math.abs(row - MIDDLE_ROW);
        if (steps == 0) {
            boolean isSecond = Math.floorMod(column, 2 * PERIOD) != 0;
            return isSecond ? Thread.LIGHT : Thread.MARIGOLD;
        }
        if (steps == 1) {
            return Thread.LIGHT;
        }
        boolean isThread = row == MIDDLE_ROW && fromHeart >= PERIOD / 2 - 1;
        return steps == MIDDLE_ROW || isThread ? Thread.BLUE : null;
    }
}
