package ro.clujit.innovationdays.platform.media;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** What is read. Told by the first bytes, never by a name or by what the sender says. */
public enum PictureFormat {
    PNG("\u0089PNG\r\n\u001a\n", 0),
    JPEG("\u00ff\u00d8\u00ff", 0),
    GIF("GIF8", 0),
    WEBP("WEBP", 8);

    private static final int WHERE_AN_SVG_BEGINS = 4096;

    private final byte[] mark;
    private final int at;

    PictureFormat(String mark, int at) {
        this.mark = mark.getBytes(StandardCharsets.ISO_8859_1);
        this.at = at;
    }

    /** Empty for what is none of them. */
    public static Optional<PictureFormat> of(byte[] upload) {
        return Arrays.stream(values())
                .filter(format -> upload.length >= format.at + format.mark.length
                        && Arrays.equals(
                                upload, format.at, format.at + format.mark.length, format.mark, 0, format.mark.length))
                .findFirst();
    }

    /** Only so that the refusal can say why. */
    static boolean isSvg(byte[] upload) {
        return new String(upload, 0, Math.min(upload.length, WHERE_AN_SVG_BEGINS), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT)
                .contains("<svg");
    }

    /** To be disposed of by whoever asked for it. */
    public ImageReader reader() throws IOException {
        // Made directly: a registry that was filled by another class loader would not know it.
        return this == WEBP
                ? new WebPImageReaderSpi().createReaderInstance(null)
                : ImageIO.getImageReadersByFormatName(name()).next();
    }
}
