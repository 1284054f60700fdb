package ro.clujit.innovationdays.platform.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** The square that is kept of a picture, upright and on white, and the files made from it. */
final class Square {

    /** A face stands above the middle of a portrait. */
    private static final double ABOVE_IN_A_PORTRAIT = 0.4;

    private static final float QUALITY = 0.82f;

    private final BufferedImage pixels;

    private Square(BufferedImage pixels) {
        this.pixels = pixels;
    }

    /**
     * Reads no more of the picture than is needed: the square alone, and of a large one not every pixel.
     *
     * @param least the side, in pixels, that it keeps at least, if the picture has as many
     */
    static Square read(ImageReader reader, Orientation orientation, int least) throws IOException {
        Rectangle region = region(reader.getWidth(0), reader.getHeight(0), orientation);
        var param = reader.getDefaultReadParam();
        int step = Math.max(1, region.width / least);
        param.setSourceRegion(region);
        param.setSourceSubsampling(step, step, 0, 0);
        BufferedImage read = reader.read(0, param);
        return new Square(drawn(read, read.getWidth(), orientation.upright(read.getWidth())));
    }

    static Rectangle region(int width, int height, Orientation orientation) {
        int side = Math.min(width, height);
        int spare = Math.max(width, height) - side;
        boolean isPortrait = orientation.isOnItsSide() ? width > height : height > width;
        double before =
                !isPortrait ? 0.5 : orientation.beginsAtTheTop() ? ABOVE_IN_A_PORTRAIT : 1 - ABOVE_IN_A_PORTRAIT;
        int skipped = (int) Math.round(spare * before);
        return width > height ? new Rectangle(skipped, 0, side, side) : new Rectangle(0, skipped, side, side);
    }

    int side() {
        return pixels.getWidth();
    }

    /** Never larger than it is. Halved until it is near, so that every pixel has its part in the result. */
    Square atMost(int side) {
        BufferedImage smaller = pixels;
        while (smaller.getWidth() > side) {
            int next = Math.max(side, smaller.getWidth() / 2);
            double scale = (double) next / smaller.getWidth();
            smaller = drawn(smaller, next, AffineTransform.getScaleInstance(scale, scale));
        }
        return new Square(smaller);
    }

    /** Without any of what the upload said about itself: where it was taken, with what, by whom. */
    byte[] jpeg() throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(pixels, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static BufferedImage drawn(BufferedImage image, int side, AffineTransform how) {
        var drawn = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, how, null);
        pen.dispose();
        return drawn;
    }
}
