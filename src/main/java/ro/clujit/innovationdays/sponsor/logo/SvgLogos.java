package ro.clujit.innovationdays.sponsor.logo;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.attributes.ViewBox;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Makes of an SVG another that only draws, and draws it once to see what it looks like. */
final class SvgLogos {

    static final int MOST_BYTES = 512 * 1024;
    private static final int WHERE_IT_BEGINS = 4_096;
    private static final int DRAWN_AT = 240;

    private SvgLogos() {}

    static boolean looksLikeOne(byte[] file) {
        String start = new String(file, 0, Math.min(file.length, WHERE_IT_BEGINS), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT)
                .stripLeading();
        boolean xml = start.startsWith("<") || start.startsWith("\u00ef\u00bb\u00bf");
        return xml && (start.contains("<svg") || start.contains(":svg"));
    }

    static LogoDraft read(byte[] file) throws RefusedLogo {
        if (file.length > MOST_BYTES) {
            throw new RefusedLogo(LogoRefusal.SVG_TOO_MUCH);
        }
        SvgCleaning.Cleaned cleaned = SvgCleaning.clean(file);
        BufferedImage drawn = draw(cleaned);
        return new LogoDraft(
                LogoKind.SVG,
                cleaned.svg(),
                cleaned.width(),
                cleaned.height(),
                Contrast.of(drawn, Contrast.LIGHT),
                Contrast.of(drawn, Contrast.DARK));
    }

    private static BufferedImage draw(SvgCleaning.Cleaned cleaned) throws RefusedLogo {
        double factor = (double) DRAWN_AT / Math.max(cleaned.width(), cleaned.height());
        int width = Math.max(1, (int) Math.round(cleaned.width() * factor));
        int height = Math.max(1, (int) Math.round(cleaned.height() * factor));
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        try {
            SVGDocument document =
                    new SVGLoader().load(new ByteArrayInputStream(cleaned.svg()), null, LoaderContext.createDefault());
            if (document == null) {
                throw new RefusedLogo(LogoRefusal.UNREADABLE);
            }
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            document.render((java.awt.Component) null, pen, new ViewBox(0, 0, width, height));
            return image;
        } catch (RuntimeException | StackOverflowError e) {
            throw new RefusedLogo(LogoRefusal.UNREADABLE);
        } finally {
            pen.dispose();
        }
    }
}
