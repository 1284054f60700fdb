package ro.clujit.innovationdays.badge;

import static ro.clujit.innovationdays.badge.PdfBrush.points;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import jakarta.inject.Singleton;
import java.awt.Color;
import java.io.OutputStream;

/** The door on paper: who may come in, by name, with a box to tick and the code that their badge has. A4, in black. */
@Singleton
public class DoorListPdf {

    private static final float WIDTH = 210;
    private static final float HEIGHT = 297;
    private static final float MARGIN = 12;
    private static final float HEADER = 21;
    private static final float FOOTER = 9;
    private static final float ROW = 7.2f;
    private static final float BOX = 4.2f;

    /** Where the columns begin after the box, and how wide they are. */
    private static final float[] LEFT = {19, 86, 140, 174};

    private static final float[] WIDE = {65, 52, 32, 24};

    static final int ROWS_PER_PAGE = (int) ((HEIGHT - 2 * MARGIN - HEADER - FOOTER) / ROW);

    private final BadgeFonts fonts = BadgeFonts.load();

    /** Leaves the stream open. A list of nobody is one page that says so by having no rows. */
    public void write(DoorListView list, OutputStream out) {
        var document = new Document(new Rectangle(points(WIDTH), points(HEIGHT)), 0, 0, 0, 0);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        document.addTitle(list.title() + " – " + list.about());
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(list.locale().toLanguageTag()));
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        document.open();
        int pages = Math.max(1, (list.rows().size() + ROWS_PER_PAGE - 1) / ROWS_PER_PAGE);
        for (int page = 0; page < pages; page++) {
            if (page > 0) {
                document.newPage();
            }
            draw(writer.getDirectContent(), list, page, pages);
        }
        document.close();
    }

    private void draw(PdfContentByte canvas, DoorListView list, int page, int pages) {
        canvas.setColorFill(Color.BLACK);
        canvas.setColorStroke(Color.GRAY);
        text(canvas, list.title(), fonts.bold(), 15, MARGIN, MARGIN + 1, 100, 8);
        right(canvas, list.printed(), 9, MARGIN + 1);
        text(canvas, list.about(), fonts.regular(), 10, MARGIN, MARGIN + 8, WIDTH - 2 * MARGIN, 5);
        for (int column = 0; column < LEFT.length; column++) {
            text(
                    canvas,
                    list.headings().get(column),
                    fonts.semiBold(),
                    9,
                    LEFT[column],
                    MARGIN + HEADER - 6,
                    WIDE[column],
                    5);
        }
        int from = page * ROWS_PER_PAGE;
        int until = Math.min(list.rows().size(), from + ROWS_PER_PAGE);
        for (int i = from; i < until; i++) {
            row(canvas, list.rows().get(i), MARGIN + HEADER + (i - from) * ROW);
        }
        right(canvas, list.page().of(page + 1, pages), 9, HEIGHT - MARGIN - 4);
    }

    private void row(PdfContentByte canvas, DoorListView.Row row, float top) {
        canvas.setLineWidth(points(0.1f));
        canvas.moveTo(points(MARGIN), points(HEIGHT - top));
        canvas.lineTo(points(WIDTH - MARGIN), points(HEIGHT - top));
        canvas.stroke();
        canvas.setLineWidth(points(0.3f));
        canvas.rectangle(points(MARGIN), points(HEIGHT - top - (ROW + BOX) / 2), points(BOX), points(BOX));
        canvas.stroke();
        text(canvas, row.name(), fonts.semiBold(), 11, LEFT[0], top, WIDE[0], ROW);
        text(canvas, row.organisation(), fonts.regular(), 9, LEFT[1], top, WIDE[1], ROW);
        text(canvas, row.type(), fonts.regular(), 9, LEFT[2], top, WIDE[2], ROW);
        text(canvas, row.shortCode(), fonts.semiBold(), 11, LEFT[3], top, WIDE[3], ROW);
    }

    /** In the middle of its height, in as many lines as it needs. */
    private void text(
            PdfContentByte canvas,
            String text,
            BaseFont font,
            float size,
            float left,
            float top,
            float width,
            float height) {
        var block = TextBlock.fit(
                PrintableText.of(text, font), font, new TextBlock.Box(points(width), points(height), size));
        float pitch = block.size() * TextBlock.LEADING;
        float y = points(HEIGHT - top - height / 2) + pitch * (block.lines().size() - 1) / 2 - block.size() * 0.36f;
        for (String line : block.lines()) {
            line(canvas, line, font, block.size(), points(left), y);
            y -= pitch;
        }
    }

    private void right(PdfContentByte canvas, String text, float size, float top) {
        String printable = PrintableText.of(text, fonts.regular());
        float width = fonts.regular().getWidthPoint(printable, size);
        line(canvas, printable, fonts.regular(), size, points(WIDTH - MARGIN) - width, points(HEIGHT - top - 4));
    }

    private static void line(PdfContentByte canvas, String text, BaseFont font, float size, float x, float y) {
        canvas.beginText();
        canvas.setFontAndSize(font, size);
        canvas.setTextMatrix(x, y);
        canvas.showText(text);
        canvas.endText();
    }
}
