package ro.clujit.innovationdays.platform.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Makes of an upload, whatever it is, JPEGs of our own or a refusal. */
@ApplicationScoped
class Darkroom {

    /** Ten megabytes. */
    static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final int FEWEST_A_SIDE = 240;
    private static final long MOST_PIXELS = 40_000_000;
    private static final Pattern MISSING = Pattern.compile("(?i)premature|truncated");
    private static final int LARGEST = PictureView.WIDTHS.get(PictureView.WIDTHS.size() - 1);

    /** Decoding takes up to 160 MB. This protects the memory of this instance, and settles nothing else. */
    private final Semaphore places = new Semaphore(2);

    private static final int PATIENCE_IN_SECONDS = 20;

    Prints develop(byte[] upload) {
        if (upload.length > MOST_BYTES) {
            return Prints.none(PictureRefusal.TOO_LARGE);
        }
        Optional<PictureFormat> format = PictureFormat.of(upload);
        if (format.isEmpty()) {
            return Prints.none(PictureFormat.isSvg(upload) ? PictureRefusal.SVG : PictureRefusal.NOT_A_PICTURE);
        }
        if (format.get() == PictureFormat.WEBP) {
            OptionalLong pixels = WebpFrames.pixels(upload);
            if (pixels.isEmpty() || pixels.getAsLong() > MOST_PIXELS) {
                return Prints.none(pixels.isEmpty() ? PictureRefusal.UNREADABLE : PictureRefusal.TOO_MANY_PIXELS);
            }
        }
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(upload))) {
            ImageReader reader = format.get().reader();
            try {
                // What a file says about itself is not read: it may be packed to be large.
                reader.setInput(in, false, true);
                reader.addIIOReadWarningListener(Darkroom::mindWhatIsMissing);
                return develop(
                        reader, format.get() == PictureFormat.JPEG ? Orientation.of(upload) : Orientation.TOP_LEFT);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // Readers meet bytes that are not what they expect in many ways, some of them unchecked.
            return Prints.none(PictureRefusal.UNREADABLE);
        }
    }

    private Prints develop(ImageReader reader, Orientation orientation) throws IOException {
        // By what the header says, before anything of its size is held.
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            return Prints.none(PictureRefusal.TOO_MANY_PIXELS);
        }
        if (Math.min(width, height) < FEWEST_A_SIDE) {
            return Prints.none(PictureRefusal.TOO_SMALL);
        }
        if (!hasPlace()) {
            return Prints.none(PictureRefusal.BUSY);
        }
        try {
            return print(Square.read(reader, orientation, 2 * LARGEST));
        } finally {
            places.release();
        }
    }

    /** The JDK fills what a JPEG lacks with grey, and says so only here. */
    private static void mindWhatIsMissing(ImageReader reader, String warning) {
        if (MISSING.matcher(warning).find()) {
            throw new IllegalArgumentException(warning);
        }
    }

    private static Prints print(Square square) throws IOException {
        Map<Integer, byte[]> jpegs = new HashMap<>();
        for (int width : PictureView.WIDTHS) {
            jpegs.put(width, square.atMost(width).jpeg());
        }
        return Prints.of(jpegs);
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
