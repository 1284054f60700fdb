package ro.clujit.innovationdays.badge;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Color;

/**
 * One badge, from the top: the edition on a dark field with room for the hole of a lanyard, the person, the QR with the
 * code to type, the band. Lengths are in millimetres from the top left corner, as a designer would measure them.
 */
final class BadgePage {
    private static final float MILLIMETRE = 72 / 25.4f;
    private static final float WIDTH = 105;
    private static final float HEIGHT = 148;
    private static final float MARGIN = 8;

    private static final float HEADER = 27.5f;
    /** The ornament stands where the slot for a lanyard is punched: no text above this line. */
    private static final float LANYARD_HOLE = 9;

    private static final float EMBROIDERY_TOP = 2;
    private static final int STITCHES = 121;

    private static final float STRIPE = 1.4f;
    private static final float BAND_TOP = 132;
    private static final float PERSON_TOP = 30.5f;
    private static final float LINE_TO_WRITE_ON = 18;
    private static final float QR_SIDE = 42;
    private static final float QR_TOP = 76.8f;
    /** The quiet zone around a QR of version 2, or of a higher one: nothing else may stand in it. */
    private static final float QUIET = QR_SIDE / 25 * QrCode.QUIET_ZONE;

    private static final float SHORT_CODE_BASELINE = 129;

    private static final Color ULTRAMARINE = new Color(0x1D2796);
    private static final Color ON_ULTRAMARINE = new Color(0xD3D8FF);
    private static final Color INK = new Color(0x13152E);
    private static final Color SOFT_INK = new Color(0x4B4F70);

    private final PdfContentByte canvas;
    private final BadgeFonts fonts;

    BadgePage(PdfContentByte canvas, BadgeFonts fonts) {
        this.canvas = canvas;
        this.fonts = fonts;
    }

    void draw(BadgeView view) {
        header(view);
        person(view);
        qr(QrCode.of(view.code()));
        shortCode(view);
        band(view);
    }

    private void header(BadgeView view) {
        fill(ULTRAMARINE, 0, 0, WIDTH, HEADER);
        embroidery();
        fill(view.band().fill(), 0, HEADER, WIDTH, STRIPE);
        TextBlock edition = block(view.editionName(), fonts.bold(), 9.5f, 17);
        TextBlock when = block(view.dates(), fonts.semiBold(), 4.4f, 10);
        TextBlock where = block(view.place(), fonts.regular(), 4.4f, 9.5f);
        float text = millimetres(edition.height() + when.height() + where.height());
        float top = LANYARD_HOLE + (HEADER - LANYARD_HOLE - 1.5f - text) / 2;
        top = lines(edition, Color.WHITE, top);
        top = lines(when, ON_ULTRAMARINE, top);
        lines(where, ON_ULTRAMARINE, top);
    }

    private void embroidery() {
        float stitch = WIDTH / STITCHES;
        for (Embroidery.Thread thread : Embroidery.Thread.values()) {
            canvas.setColorFill(thread.colour());
            for (int row = 0; row < Embroidery.ROWS; row++) {
                for (int column = 0; column < STITCHES; column++) {
                    if (Embroidery.at(column - STITCHES / 2, row) == thread) {
                        float gap = stitch * 0.07f;
                        rectangle(
                                column * stitch + gap,
                                EMBROIDERY_TOP + row * stitch + gap,
                                stitch - 2 * gap,
                                stitch - 2 * gap);
                    }
                }
            }
            canvas.fill();
        }
    }

    private void person(BadgeView view) {
        float room = QR_TOP - QUIET - PERSON_TOP;
        TextBlock organisation = block(view.organisation(), fonts.semiBold(), 9.4f, 14);
        TextBlock jobTitle = block(view.jobTitle(), fonts.regular(), 8, 11);
        float below = millimetres(organisation.height() + jobTitle.height());
        float gap = below > 0 ? 1.5f : 0;
        TextBlock name = block(view.name(), fonts.bold(), room - below - gap, 42);
        boolean isByHand = name.lines().isEmpty();
        float nameHeight = isByHand ? LINE_TO_WRITE_ON : millimetres(name.height());
        float top = PERSON_TOP + (room - nameHeight - below - gap) / 2;
        if (isByHand) {
            lineToWriteOn(view.words().writeName(), top);
        } else {
            lines(name, INK, top);
        }
        top = lines(organisation, INK, top + nameHeight + gap);
        lines(jobTitle, SOFT_INK, top);
    }

    private void lineToWriteOn(String words, float top) {
        fill(INK, MARGIN, top + 13, WIDTH - 2 * MARGIN, 0.3f);
        lines(block(words, fonts.regular(), 4, 7.5f), SOFT_INK, top + 13.8f);
    }

    private void qr(QrCode qr) {
        float module = QR_SIDE / qr.size();
        float left = (WIDTH - QR_SIDE) / 2;
        canvas.setColorFill(Color.BLACK);
        // One path filled at once: rectangles filled one by one show hairlines between them on screens.
        for (QrCode.Run run : qr.runs()) {
            rectangle(left + run.column() * module, QR_TOP + run.row() * module, run.length() * module, module);
        }
        canvas.fill();
    }

    private void shortCode(BadgeView view) {
        String label = PrintableText.of(view.words().shortCode(), fonts.regular()) + "  ";
        String code = PrintableText.of(view.shortCode(), fonts.semiBold());
        float spacing = 1.2f;
        float labelWidth = fonts.regular().getWidthPoint(label, 9);
        float codeWidth = fonts.semiBold().getWidthPoint(code, 13) + spacing * (code.length() - 1);
        float left = (points(WIDTH) - labelWidth - codeWidth) / 2;
        text(label, fonts.regular(), 9, SOFT_INK, left, SHORT_CODE_BASELINE);
        canvas.setCharacterSpacing(spacing);
        text(code, fonts.semiBold(), 13, INK, left + labelWidth, SHORT_CODE_BASELINE);
        canvas.setCharacterSpacing(0);
    }

    private void band(BadgeView view) {
        float height = HEIGHT - BAND_TOP;
        fill(view.band().fill(), 0, BAND_TOP, WIDTH, height);
        TextBlock role = block(view.role(), fonts.bold(), height - 4, 22);
        lines(role, view.band().word(), BAND_TOP + (height - millimetres(role.height())) / 2);
    }

    private TextBlock block(String text, BaseFont font, float height, float maxSize) {
        return TextBlock.fit(
                PrintableText.of(text, font),
                font,
                new TextBlock.Box(points(WIDTH - 2 * MARGIN), points(height), maxSize));
    }

    /** Sets the lines in the middle of the page from the top given, and says where they end. */
    private float lines(TextBlock block, Color colour, float top) {
        float pitch = millimetres(block.size() * TextBlock.LEADING);
        // The capitals, not the whole box of the glyphs, stand in the middle of their line.
        float rise = millimetres(block.size() * 0.714f);
        float y = top + (pitch + rise) / 2;
        for (String line : block.lines()) {
            float width = block.font().getWidthPoint(line, block.size());
            text(line, block.font(), block.size(), colour, (points(WIDTH) - width) / 2, y);
            y += pitch;
        }
        return top + pitch * block.lines().size();
    }

    private void text(String text, BaseFont font, float size, Color colour, float x, float baseline) {
        canvas.beginText();
        canvas.setColorFill(colour);
        canvas.setFontAndSize(font, size);
        canvas.setTextMatrix(x, points(HEIGHT - baseline));
        canvas.showText(text);
        canvas.endText();
    }

    private void fill(Color colour, float left, float top, float width, float height) {
        canvas.setColorFill(colour);
        rectangle(left, top, width, height);
        canvas.fill();
    }

    private void rectangle(float left, float top, float width, float height) {
        canvas.rectangle(points(left), points(HEIGHT - top - height), points(width), points(height));
    }

    private static float points(float millimetres) {
        return millimetres * MILLIMETRE;
    }

    private static float millimetres(float points) {
        return points / MILLIMETRE;
    }
}
