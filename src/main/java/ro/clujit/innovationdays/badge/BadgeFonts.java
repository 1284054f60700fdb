package ro.clujit.innovationdays.badge;

import com.lowagie.text.pdf.BaseFont;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Noto Sans in the three weights of a badge, read once. The glyphs that a document uses are embedded in it, so that ș and
 * ț look the same on every printer.
 */
record BadgeFonts(BaseFont regular, BaseFont semiBold, BaseFont bold) {

    static BadgeFonts load() {
        return new BadgeFonts(font("NotoSans-Regular"), font("NotoSans-SemiBold"), font("NotoSans-Bold"));
    }

    private static BaseFont font(String name) {
        String file = "/fonts/" + name + ".ttf";
        try (var in = BadgeFonts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new FileNotFoundException(file);
            }
            return BaseFont.createFont(
                    name + ".ttf",
                    BaseFont.IDENTITY_H,
                    BaseFont.EMBEDDED,
                    BaseFont.NOT_CACHED,
                    in.readAllBytes(),
                    null);
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + file + " is missing from the build", e);
        }
    }
}
