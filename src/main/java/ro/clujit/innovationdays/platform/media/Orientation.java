package ro.clujit.innovationdays.platform.media;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held: the tag "Orientation" of Exif 2.32, 4.6.4. Its values say which side of the scene the first row
 * and the first column are.
 */
enum Orientation {
    TOP_LEFT(1, 0, 0, 1),
    TOP_RIGHT(-1, 0, 0, 1),
    BOTTOM_RIGHT(-1, 0, 0, -1),
    BOTTOM_LEFT(1, 0, 0, -1),
    LEFT_TOP(0, 1, 1, 0),
    RIGHT_TOP(0, 1, -1, 0),
    RIGHT_BOTTOM(0, -1, -1, 0),
    LEFT_BOTTOM(0, -1, 1, 0);

    private static final int START_OF_SCAN = 0xffda;
    private static final int APP1 = 0xffe1;
    private static final long EXIF = 0x457869660000L;
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    private final int xx;
    private final int yx;
    private final int xy;
    private final int yy;

    Orientation(int xx, int yx, int xy, int yy) {
        this.xx = xx;
        this.yx = yx;
        this.xy = xy;
        this.yy = yy;
    }

    /** Upright where the file does not say, or cannot be understood. */
    static Orientation of(byte[] jpeg) {
        try {
            return search(ByteBuffer.wrap(jpeg));
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return TOP_LEFT;
        }
    }

    private static Orientation search(ByteBuffer jpeg) {
        int at = 2;
        while (true) {
            int marker = jpeg.getShort(at) & 0xffff;
            if (marker == START_OF_SCAN || marker < 0xff00) {
                return TOP_LEFT;
            }
            int length = jpeg.getShort(at + 2) & 0xffff;
            if (marker == APP1 && jpeg.getLong(at + 4) >>> 16 == EXIF) {
                return inTiff(jpeg.slice(at + 10, length - 8));
            }
            at += 2 + length;
        }
    }

    private static Orientation inTiff(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if ((tiff.getShort(entry) & 0xffff) == TAG) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= values().length ? values()[value - 1] : TOP_LEFT;
            }
        }
        return TOP_LEFT;
    }

    /** Whether the file's rows are the scene's columns. */
    boolean isOnItsSide() {
        return xx == 0;
    }

    /** Whether the file begins where the scene has its top, so that a row or a column further is further down. */
    boolean beginsAtTheTop() {
        return yx + yy > 0;
    }

    /** Turns a square of that many pixels upright. */
    AffineTransform upright(int side) {
        return new AffineTransform(xx, yx, xy, yy, xx + xy < 0 ? side : 0, yx + yy < 0 ? side : 0);
    }
}
