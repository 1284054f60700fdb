package ro.clujit.innovationdays.badge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.attributes.ViewBox;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** Draws logos into a PDF: an SVG as lines and fields, else a picture with as many pixels as a printer shows of it. */
final class LogoInk {

    private static final int DOTS_AN_INCH = 450;
    private static final float POINTS_AN_INCH = 72;

    /** Each registration has a document of its own with the same few logos, and making them small is what takes long. */
    private static final Cache<String, BufferedImage> SMALL =
            Caffeine.newBuilder().maximumSize(100).build();

    private static final Pattern TILED = Pattern.compile("<(linearGradient|radialGradient|pattern|mask)\\b");

    private LogoInk() {}

    /** Lengths are in points, from the bottom left corner. */
    static void draw(PdfContentByte canvas, BadgeLogo logo, float left, float bottom, float width, float height) {
        if (logo.isVector() && drawAsLines(canvas, logo, left, bottom, width, height)) {
            return;
        }
        int pixels = Math.max(1, Math.round(width / POINTS_AN_INCH * DOTS_AN_INCH));
        try {
            Image image = Image.getInstance(SMALL.get(logo.key() + ' ' + pixels, key -> small(logo, pixels)), null);
            canvas.addImage(image, width, 0, 0, height, left, bottom);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return false where the PDF would show seams between the tiles that the library makes of such a filling */
    private static boolean drawAsLines(
            PdfContentByte canvas, BadgeLogo logo, float left, float bottom, float width, float height) {
        byte[] svg = logo.content().get();
        if (TILED.matcher(new String(svg, StandardCharsets.UTF_8)).find()) {
            return false;
        }
        PdfTemplate form = canvas.createTemplate(width, height);
        Graphics2D pen = form.createGraphics(width, height);
        document(svg).render((Component) null, pen, new ViewBox(0, 0, width, height));
        pen.dispose();
        canvas.addTemplate(form, left, bottom);
        return true;
    }

    private static SVGDocument document(byte[] svg) {
        return new SVGLoader().load(new ByteArrayInputStream(svg), null, LoaderContext.createDefault());
    }

    private static BufferedImage small(BadgeLogo logo, int width) {
        byte[] content = logo.content().get();
        if (!logo.isVector()) {
            return small(content, width);
        }
        int height = Math.max(1, Math.round(width / logo.ratio()));
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        document(content).render((Component) null, pen, new ViewBox(0, 0, width, height));
        pen.dispose();
        return image;
    }

    /** By halves, so that thin lines stay. */
    private static BufferedImage small(byte[] picture, int width) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
            while (image.getWidth() >= 2 * width) {
                image = drawn(image, image.getWidth() / 2);
            }
            return image.getWidth() > width ? drawn(image, width) : image;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage drawn(BufferedImage image, int width) {
        int height = Math.max(1, Math.round((float) image.getHeight() * width / image.getWidth()));
        boolean hasHoles = image.getColorModel().hasAlpha();
        var result =
                new BufferedImage(width, height, hasHoles ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = result.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return result;
    }
}
