package ro.clujit.innovationdays.badge;

import com.lowagie.text.pdf.BaseFont;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import java.util.zip.Deflater;

/**
 * Noto Sans in the three weights of a badge, read once. The glyphs that a document uses are embedded in it, so that ș and
 * ț look the same on every printer; how long that takes depends on all glyphs that the font has.
 */
record BadgeFonts(BaseFont regular, BaseFont semiBold, BaseFont bold) {

    /** Latin, Greek and Cyrillic. */
    static BadgeFonts load() {
        return load("");
    }

    /** With a tenth of the glyphs: the letters of most of Europe's names, which look the same in it. */
    static BadgeFonts latin() {
        return load("-latin");
    }

    private static BadgeFonts load(String kind) {
        return new BadgeFonts(
                font("NotoSans-Regular" + kind), font("NotoSans-SemiBold" + kind), font("NotoSans-Bold" + kind));
    }

    /** Whether there is nothing in the texts for which another font would have to be asked. */
    boolean haveAllOf(Stream<String> texts) {
        return texts.flatMapToInt(String::codePoints).allMatch(regular::charExists);
    }

    private static BaseFont font(String name) {
        String file = "/fonts/" + name + ".ttf";
        try (var in = BadgeFonts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new FileNotFoundException(file);
            }
            BaseFont font = BaseFont.createFont(
                    name + ".ttf",
                    BaseFont.IDENTITY_H,
                    BaseFont.EMBEDDED,
                    BaseFont.NOT_CACHED,
                    in.readAllBytes(),
                    null);
            font.setCompressionLevel(Deflater.BEST_SPEED);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + file + " is missing from the build", e);
        }
    }
}
