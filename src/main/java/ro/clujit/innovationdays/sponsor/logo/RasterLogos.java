package ro.clujit.innovationdays.sponsor.logo;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.OptionalLong;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import ro.clujit.innovationdays.platform.media.PictureFormat;
import ro.clujit.innovationdays.platform.media.WebpFrames;

/** Draws a PNG, a JPEG or a WebP anew: nothing of the file but its pixels is kept. */
final class RasterLogos {

    static final int MOST_A_SIDE = 8_000;
    private static final long MOST_PIXELS = 24_000_000;
    private static final int FEWEST_A_SIDE = 16;

    /** Twice the largest box, and enough for a hand's breadth on a printed wall. */
    private static final int MOST_KEPT = 1_600;

    private static final float QUALITY = 0.9f;

    private RasterLogos() {}

    static LogoDraft read(byte[] file, PictureFormat format) throws RefusedLogo {
        if (!isWhole(file, format)) {
            throw new RefusedLogo(LogoRefusal.MORE_THAN_A_PICTURE);
        }
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            if (format == PictureFormat.WEBP) {
                heed(WebpFrames.pixels(file));
            }
            ImageReader reader = format.reader();
            try {
                reader.setInput(in, false, true);
                return drawn(reader, format == PictureFormat.JPEG);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // Readers meet bytes that are not what they expect in many ways, some of them unchecked.
            throw new RefusedLogo(LogoRefusal.UNREADABLE);
        }
    }

    private static void heed(OptionalLong pixels) throws RefusedLogo {
        if (pixels.isEmpty()) {
            throw new RefusedLogo(LogoRefusal.UNREADABLE);
        }
        if (pixels.getAsLong() > MOST_PIXELS) {
            throw new RefusedLogo(LogoRefusal.TOO_MANY_PIXELS);
        }
    }

    private static LogoDraft drawn(ImageReader reader, boolean photographed) throws IOException, RefusedLogo {
        // By what the header says, before anything of its size is held.
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (Math.max(width, height) > MOST_A_SIDE || (long) width * height > MOST_PIXELS) {
            throw new RefusedLogo(LogoRefusal.TOO_MANY_PIXELS);
        }
        if (Math.min(width, height) < FEWEST_A_SIDE) {
            throw new RefusedLogo(LogoRefusal.TOO_FEW_PIXELS);
        }
        BufferedImage image = scaled(reader.read(0), photographed);
        return new LogoDraft(
                photographed ? LogoKind.JPEG : LogoKind.PNG,
                photographed ? jpeg(image) : png(image),
                image.getWidth(),
                image.getHeight(),
                Contrast.of(image, Contrast.LIGHT),
                Contrast.of(image, Contrast.DARK));
    }

    /** By halves, so that thin lines stay. */
    private static BufferedImage scaled(BufferedImage read, boolean opaque) {
        int type = opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
        double factor = Math.min(1, (double) MOST_KEPT / Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(read.getHeight() * factor));
        BufferedImage image = read;
        while (image.getWidth() >= 2 * width && image.getHeight() >= 2 * height) {
            image = drawn(image, image.getWidth() / 2, image.getHeight() / 2, type);
        }
        return drawn(image, width, height, type);
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height, int type) {
        var result = new BufferedImage(width, height, type);
        Graphics2D pen = result.createGraphics();
        pen.setComposite(AlphaComposite.Src);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return result;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static boolean isWhole(byte[] file, PictureFormat format) {
        return switch (format) {
            case PNG -> FileEnds.isWholePng(file);
            case JPEG -> FileEnds.isWholeJpeg(file);
            case WEBP -> FileEnds.isWholeWebp(file);
            case GIF -> false;
        };
    }
}
