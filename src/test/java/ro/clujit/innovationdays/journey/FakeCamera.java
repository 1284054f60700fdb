package ro.clujit.innovationdays.journey;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Makes the films that Chromium's fake camera plays: Motion JPEG, which is one JPEG after another. */
public final class FakeCamera {

    public static final int WIDTH = 640;
    public static final int HEIGHT = 480;

    private static final int FRAMES_PER_SECOND = 30;
    private static final float QUALITY = 0.95f;

    private FakeCamera() {}

    /**
     * A picture held before the camera for some time; null shows an empty wall.
     *
     * @param picture shown whole and centred, made smaller if need be, never larger
     */
    public record Scene(BufferedImage picture, double seconds) {}

    /** A film of one picture that never leaves. */
    public static Path film(Path file, BufferedImage picture) {
        return film(file, List.of(new Scene(picture, 1)));
    }

    /** A film of scenes one after the other, beginning again after the last. */
    public static Path film(Path file, List<Scene> scenes) {
        try (OutputStream out = Files.newOutputStream(file)) {
            for (Scene scene : scenes) {
                byte[] frame = jpeg(frame(scene.picture()));
                long frames = Math.max(1, Math.round(scene.seconds() * FRAMES_PER_SECOND));
                for (long written = 0; written < frames; written++) {
                    out.write(frame);
                }
            }
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static BufferedImage frame(BufferedImage picture) {
        BufferedImage frame = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = frame.createGraphics();
        pen.setColor(Color.LIGHT_GRAY);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        if (picture != null) {
            double scale =
                    Math.min(1, Math.min((double) WIDTH / picture.getWidth(), (double) HEIGHT / picture.getHeight()));
            int width = (int) Math.round(picture.getWidth() * scale);
            int height = (int) Math.round(picture.getHeight() * scale);
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            pen.drawImage(picture, (WIDTH - width) / 2, (HEIGHT - height) / 2, width, height, Color.WHITE, null);
        }
        pen.dispose();
        return frame;
    }

    private static byte[] jpeg(BufferedImage frame) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(frame, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
