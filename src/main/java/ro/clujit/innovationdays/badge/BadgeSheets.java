package ro.clujit.innovationdays.badge;

import static ro.clujit.innovationdays.badge.PdfBrush.points;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.OutputStream;
import java.util.zip.Deflater;

/** A PDF of badges on one kind of paper while it is written: a sheet leaves the memory once it is full. */
final class BadgeSheets {

    /** Around a badge that is cut out of a larger sheet, for the marks. */
    private static final float MARK_MARGIN = 6;

    private static final float MARK = 4;
    private static final float HAIRLINE = 0.15f;

    private final Paper paper;
    private final boolean hasMarks;
    private final BadgeFonts fonts;
    private final Document document;
    private final PdfWriter writer;
    private PdfBrush brush;
    private int drawn;

    /** @param hasMarks whether the sheets say where they are cut, where they are */
    BadgeSheets(Paper paper, boolean hasMarks, BadgeFonts fonts, OutputStream out) {
        this.paper = paper;
        this.hasMarks = hasMarks && paper.isCut();
        this.fonts = fonts;
        float around = 2 * margin();
        this.document = new Document(
                new Rectangle(points(paper.width() + around), points(paper.height() + around)), 0, 0, 0, 0);
        this.writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        // Of what is this small, the best compression takes a third longer and saves a fiftieth.
        writer.setCompressionLevel(Deflater.BEST_SPEED);
    }

    /** Before the first badge. */
    void open(String title, BadgeView first) {
        document.addTitle(title);
        document.addAuthor(first.editionName());
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(first.locale().toLanguageTag()));
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PrintScalingNone);
        if (margin() > 0) {
            writer.setBoxSize(
                    "trim",
                    new Rectangle(
                            points(margin()),
                            points(margin()),
                            points(margin() + paper.width()),
                            points(margin() + paper.height())));
        }
        document.open();
        brush = PdfBrush.over(writer.getDirectContent(), paper.face());
    }

    void add(ReadyBadge badge) {
        int cell = drawn % paper.perSheet();
        if (cell == 0 && drawn > 0) {
            document.newPage();
        }
        PdfContentByte canvas = writer.getDirectContent();
        canvas.saveState();
        place(canvas, cell);
        paper.face().draw(paper.isPlain() ? new ReadyBadge(badge.view().plain(), badge.qr()) : badge, fonts, brush);
        canvas.restoreState();
        if (hasMarks && cell == 0) {
            marks(canvas);
        }
        drawn++;
    }

    void close() {
        document.close();
    }

    /** Only a badge that has a sheet for itself needs a larger one to be marked on. */
    private float margin() {
        return hasMarks && paper.perSheet() == 1 ? MARK_MARGIN : 0;
    }

    /** Moves the canvas so that the badge comes to stand in its cell, in the middle of it. */
    private void place(PdfContentByte canvas, int cell) {
        float scale = paper.scale();
        if (paper.isTurned()) {
            float right = (paper.width() + paper.face().height() * scale) / 2;
            float bottom = (paper.height() - paper.face().width() * scale) / 2;
            canvas.concatCTM(0, scale, -scale, 0, points(right), points(bottom));
            return;
        }
        float cellWidth = paper.width() / paper.columns();
        float cellHeight = paper.height() / paper.rows();
        int column = cell % paper.columns();
        int row = cell / paper.columns();
        float left = margin() + column * cellWidth + (cellWidth - paper.face().width() * scale) / 2;
        float bottom = margin()
                + paper.height()
                - (row + 1) * cellHeight
                + (cellHeight - paper.face().height() * scale) / 2;
        canvas.concatCTM(scale, 0, 0, scale, points(left), points(bottom));
    }

    /** Where to cut: short lines at the edges of the sheet and, between badges, crosses; white around them, for dark fields. */
    private void marks(PdfContentByte canvas) {
        float margin = margin();
        boolean isAlone = paper.perSheet() == 1;
        for (int column = isAlone ? 0 : 1; column <= paper.columns() - (isAlone ? 0 : 1); column++) {
            float x = margin + column * paper.width() / paper.columns();
            vertical(canvas, x, 0);
            vertical(canvas, x, paper.height() + 2 * margin - MARK);
            for (int row = 1; row < paper.rows(); row++) {
                vertical(canvas, x, margin + row * paper.height() / paper.rows() - MARK / 2);
            }
        }
        for (int row = isAlone ? 0 : 1; row <= paper.rows() - (isAlone ? 0 : 1); row++) {
            float y = margin + row * paper.height() / paper.rows();
            horizontal(canvas, 0, y);
            horizontal(canvas, paper.width() + 2 * margin - MARK, y);
            for (int column = 1; column < paper.columns(); column++) {
                horizontal(canvas, margin + column * paper.width() / paper.columns() - MARK / 2, y);
            }
        }
    }

    private static void vertical(PdfContentByte canvas, float x, float y) {
        stroke(canvas, x, y, x, y + MARK);
    }

    private static void horizontal(PdfContentByte canvas, float x, float y) {
        stroke(canvas, x, y, x + MARK, y);
    }

    private static void stroke(PdfContentByte canvas, float x1, float y1, float x2, float y2) {
        line(canvas, Color.WHITE, 4 * HAIRLINE, x1, y1, x2, y2);
        line(canvas, Color.BLACK, HAIRLINE, x1, y1, x2, y2);
    }

    private static void line(PdfContentByte canvas, Color colour, float width, float x1, float y1, float x2, float y2) {
        canvas.setColorStroke(colour);
        canvas.setLineWidth(points(width));
        canvas.moveTo(points(x1), points(y1));
        canvas.lineTo(points(x2), points(y2));
        canvas.stroke();
    }
}
