package ro.clujit.innovationdays.platform.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/**
 * The pixels of the frame inside a WebP file (RFC 9649). The reader tells the size of the canvas and decodes the frame,
 * which may say another: a small canvas must not hide a frame that takes all memory.
 */
public final class WebpFrames {

    private static final int HEADER = 12;
    private static final int NAME_AND_SIZE = 8;
    private static final int FOURTEEN_BITS = 0x3fff;
    private static final long NOT_UNDERSTOOD = Long.MAX_VALUE;

    private WebpFrames() {}

    /** @return of the largest frame; empty where the file is animated or not understood */
    public static OptionalLong pixels(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        long most = 0;
        long at = HEADER;
        while (at + NAME_AND_SIZE <= file.length) {
            String name = new String(file, (int) at, 4, StandardCharsets.ISO_8859_1);
            int data = (int) at + NAME_AND_SIZE;
            most = Math.max(most, pixels(name, bytes, data));
            long size = Integer.toUnsignedLong(bytes.getInt((int) at + 4));
            at = data + size + (size & 1);
        }
        return most == 0 || most == NOT_UNDERSTOOD ? OptionalLong.empty() : OptionalLong.of(most);
    }

    private static long pixels(String name, ByteBuffer bytes, int data) {
        return switch (name) {
            case "VP8 " ->
                bytes.limit() < data + 10
                        ? NOT_UNDERSTOOD
                        : (long) (bytes.getShort(data + 6) & FOURTEEN_BITS)
                                * (bytes.getShort(data + 8) & FOURTEEN_BITS);
            case "VP8L" -> {
                if (bytes.limit() < data + 5) {
                    yield NOT_UNDERSTOOD;
                }
                int sizes = bytes.getInt(data + 1);
                yield ((sizes & FOURTEEN_BITS) + 1L) * ((sizes >>> 14 & FOURTEEN_BITS) + 1L);
            }
            case "ANIM", "ANMF" -> NOT_UNDERSTOOD;
            default -> 0;
        };
    }
}
