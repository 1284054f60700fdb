package ro.clujit.innovationdays.sponsor.logo;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Whether a picture's file ends where the picture does: what follows it is for another reader than ours. */
final class FileEnds {

    private static final int PNG_SIGNATURE = 8;
    private static final int PNG_CHUNK = 12;
    private static final int IEND = 0x49454e44;
    private static final int RIFF_HEADER = 8;

    private FileEnds() {}

    static boolean isWholePng(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        long at = PNG_SIGNATURE;
        while (at + PNG_CHUNK <= file.length) {
            long length = Integer.toUnsignedLong(bytes.getInt((int) at));
            boolean last = bytes.getInt((int) at + 4) == IEND;
            at += PNG_CHUNK + length;
            if (last) {
                return at == file.length;
            }
        }
        return false;
    }

    static boolean isWholeJpeg(byte[] file) {
        int at = 2;
        while (at + 4 <= file.length && (file[at] & 255) == 0xff) {
            int marker = file[at + 1] & 255;
            if (marker == 0xff) {
                at++;
                continue;
            }
            at += 2;
            if (marker == 0xd9) {
                return at == file.length;
            }
            if (marker == 0x01 || marker >= 0xd0 && marker <= 0xd7) {
                continue;
            }
            at += (file[at] & 255) << 8 | file[at + 1] & 255;
            if (marker == 0xda) {
                at = endOfScan(file, at);
            }
        }
        return at + 2 == file.length && (file[at] & 255) == 0xff && (file[at + 1] & 255) == 0xd9;
    }

    /** Within a scan 0xff is followed by 0, or by a restart marker. */
    private static int endOfScan(byte[] file, int from) {
        int at = from;
        while (at + 1 < file.length) {
            int next = file[at + 1] & 255;
            if ((file[at] & 255) == 0xff && next != 0 && !(next >= 0xd0 && next <= 0xd7)) {
                return at;
            }
            at++;
        }
        return at;
    }

    static boolean isWholeWebp(byte[] file) {
        long said = Integer.toUnsignedLong(
                ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(4));
        return said + RIFF_HEADER == file.length;
    }
}
