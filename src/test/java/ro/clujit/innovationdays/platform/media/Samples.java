package ro.clujit.innovationdays.platform.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Pictures to upload, and what else somebody might send instead. */
final class Samples {

    private Samples() {}

    /** Red above, blue below, green on the left edge, so that each turn of it looks different. */
    static BufferedImage scene(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width, height / 2);
        pen.setColor(Color.BLUE);
        pen.fillRect(0, height / 2, width, height - height / 2);
        pen.setColor(Color.GREEN);
        pen.fillRect(0, 0, width / 4, height);
        pen.dispose();
        return image;
    }

    static byte[] written(BufferedImage image, String format) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] png(int width, int height) {
        return written(scene(width, height, BufferedImage.TYPE_INT_RGB), "png");
    }

    static byte[] jpeg(int width, int height) {
        return written(scene(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    /** As a phone writes it: which way it was held, and the place where it was taken. */
    static byte[] fromAPhone(byte[] jpeg, int orientation) {
        try (var bytes = new ByteArrayOutputStream()) {
            var out = new DataOutputStream(bytes);
            out.write(jpeg, 0, 2);
            byte[] place = "GPS 46.7712 23.6236".getBytes(StandardCharsets.US_ASCII);
            out.writeShort(0xffe1);
            out.writeShort(2 + 6 + 8 + 2 + 12 + 4 + place.length);
            out.writeBytes("Exif\0\0");
            out.writeBytes("MM\0*");
            out.writeInt(8);
            out.writeShort(1);
            out.writeShort(0x0112);
            out.writeShort(3);
            out.writeInt(1);
            out.writeShort(orientation);
            out.writeShort(0);
            out.writeInt(0);
            out.write(place);
            out.write(jpeg, 2, jpeg.length - 2);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PNG of one colour, some kilobytes however large it says it is. */
    static byte[] bomb(int side) {
        try (var bytes = new ByteArrayOutputStream()) {
            var out = new DataOutputStream(bytes);
            out.writeLong(0x89504e470d0a1a0aL);
            var header = new ByteArrayOutputStream();
            var fields = new DataOutputStream(header);
            fields.writeInt(side);
            fields.writeInt(side);
            fields.write(new byte[] {1, 0, 0, 0, 0});
            chunk(out, "IHDR", header.toByteArray());
            var rows = new ByteArrayOutputStream();
            try (var packed = new DeflaterOutputStream(rows)) {
                for (int y = 0; y < side; y++) {
                    packed.write(new byte[1 + (side + 7) / 8]);
                }
            }
            chunk(out, "IDAT", rows.toByteArray());
            chunk(out, "IEND", new byte[0]);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BufferedImage read(byte[] jpeg) {
        try {
            return ImageIO.read(new ByteArrayInputStream(jpeg));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void chunk(DataOutputStream out, String name, byte[] data) throws IOException {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        out.writeInt(data.length);
        out.write(type);
        out.write(data);
        var sum = new CRC32();
        sum.update(type);
        sum.update(data);
        out.writeInt((int) sum.getValue());
    }
}
