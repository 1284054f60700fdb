package ro.clujit.innovationdays.badge;

import com.lowagie.text.pdf.BaseFont;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** Sets a badge's texts and its QR with a {@link Brush}. Lengths are in millimetres unless they say otherwise. */
final class Pen {

    static final Color ULTRAMARINE = new Color(0x1D2796);
    static final Color ON_ULTRAMARINE = new Color(0xD3D8FF);
    static final Color INK = new Color(0x13152E);
    static final Color SOFT_INK = new Color(0x4B4F70);

    /** The height of capitals, in sizes of the type. */
    private static final float CAPITALS = 0.714f;

    private static final float CODE_SPACING = 1.2f;

    private final Brush brush;
    private final BadgeFonts fonts;
    private final Face face;

    Pen(Brush brush, BadgeFonts fonts, Face face) {
        this.brush = brush;
        this.fonts = fonts;
        this.face = face;
    }

    /** The same pen on another brush, for what is shared. */
    Pen with(Brush other) {
        return new Pen(other, fonts, face);
    }

    BadgeFonts fonts() {
        return fonts;
    }

    Brush brush() {
        return brush;
    }

    void fill(Color colour, float left, float top, float width, float height) {
        brush.fill(colour, List.of(new Brush.Box(left, top, width, height)));
    }

    /** @param maxSize in points */
    TextBlock block(String text, BaseFont font, float width, float height, float maxSize) {
        return TextBlock.fit(
                PrintableText.of(text, font),
                font,
                new TextBlock.Box(PdfBrush.points(width), PdfBrush.points(height), maxSize));
    }

    static float heightOf(TextBlock block) {
        return block.height() / PdfBrush.MILLIMETRE;
    }

    /** Sets the lines in the middle of the column from the top given, and says where they end. */
    float middle(TextBlock block, Color colour, float left, float width, float top) {
        return lines(block, colour, top, line -> left + (width - widthOf(block, line)) / 2);
    }

    /** Sets the lines from the left, and says where they end. */
    float left(TextBlock block, Color colour, float left, float top) {
        return lines(block, colour, top, line -> left);
    }

    private interface Place {
        float of(String line);
    }

    private float lines(TextBlock block, Color colour, float top, Place place) {
        float pitch = block.size() * TextBlock.LEADING / PdfBrush.MILLIMETRE;
        // The capitals, not the whole box of the glyphs, stand in the middle of their line.
        float rise = block.size() * CAPITALS / PdfBrush.MILLIMETRE;
        float y = top + (pitch + rise) / 2;
        for (String line : block.lines()) {
            brush.write(
                    colour,
                    new Brush.Line(line, block.font(), block.size(), 0, place.of(line), y, widthOf(block, line)));
            y += pitch;
        }
        return top + pitch * block.lines().size();
    }

    private static float widthOf(TextBlock block, String line) {
        return block.font().getWidthPoint(line, block.size()) / PdfBrush.MILLIMETRE;
    }

    /** The edition's stitches across the badge from the top given. @param stitches in a row, an odd number */
    void embroidery(float top, int stitches) {
        float stitch = face.width() / stitches;
        float gap = stitch * 0.07f;
        for (Embroidery.Thread thread : Embroidery.Thread.values()) {
            var boxes = new ArrayList<Brush.Box>();
            for (int row = 0; row < Embroidery.ROWS; row++) {
                for (int column = 0; column < stitches; column++) {
                    if (Embroidery.at(column - stitches / 2, row) == thread) {
                        boxes.add(new Brush.Box(
                                column * stitch + gap, top + row * stitch + gap, stitch - 2 * gap, stitch - 2 * gap));
                    }
                }
            }
            brush.fill(thread.colour(), boxes);
        }
    }

    void qr(QrCode qr, float left, float top, float side) {
        float module = side / qr.size();
        brush.fill(
                Color.BLACK,
                qr.runs().stream()
                        .map(run -> new Brush.Box(
                                left + run.column() * module, top + run.row() * module, run.length() * module, module))
                        .toList());
    }

    /** The code to type in the middle of a column, with what it is before it. @param size of the code, in points */
    void shortCode(BadgeView view, float left, float width, float baseline, float size) {
        if (view.shortCode().isEmpty()) {
            return;
        }
        String label = PrintableText.of(view.words().shortCode(), fonts.regular()) + "  ";
        String code = PrintableText.of(view.shortCode(), fonts.semiBold());
        float labelSize = size * 9 / 13;
        float spacing = CODE_SPACING * size / 13;
        float labelWidth = fonts.regular().getWidthPoint(label, labelSize) / PdfBrush.MILLIMETRE;
        float codeWidth =
                (fonts.semiBold().getWidthPoint(code, size) + spacing * (code.length() - 1)) / PdfBrush.MILLIMETRE;
        float start = left + (width - labelWidth - codeWidth) / 2;
        brush.write(SOFT_INK, new Brush.Line(label, fonts.regular(), labelSize, 0, start, baseline, labelWidth));
        brush.write(
                INK, new Brush.Line(code, fonts.semiBold(), size, spacing, start + labelWidth, baseline, codeWidth));
    }

    /** All that fits in the room, drawn once for all badges that bear the same. */
    void logos(List<BadgeLogo> logos, float left, float top, float width, float height) {
        if (!logos.isEmpty()) {
            LogoStrip strip = LogoStrip.of(logos, new Brush.Box(left, top, width, height));
            brush.shared(strip.name(), shared -> strip.placed().forEach(one -> shared.picture(one.logo(), one.box())));
        }
    }

    /** Where a name has to be written by hand. @return its height */
    float lineToWriteOn(String words, float left, float width, float top, float height) {
        fill(INK, left, top + height * 0.72f, width, 0.3f);
        middle(block(words, fonts.regular(), width, height * 0.22f, 7.5f), SOFT_INK, left, width, top + height * 0.76f);
        return height;
    }
}
