package ro.clujit.innovationdays.badge;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import java.awt.Color;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Draws on a page of a PDF. What is shared becomes a form of the document, which every page only names. */
final class PdfBrush implements Brush {

    static final float MILLIMETRE = 72 / 25.4f;

    private final PdfContentByte canvas;
    private final Face face;
    private final Map<String, PdfTemplate> shared;

    private PdfBrush(PdfContentByte canvas, Face face, Map<String, PdfTemplate> shared) {
        this.canvas = canvas;
        this.face = face;
        this.shared = shared;
    }

    /** For all badges of one document, whose pages are drawn on one canvas. */
    static PdfBrush over(PdfContentByte canvas, Face face) {
        return new PdfBrush(canvas, face, new HashMap<>());
    }

    @Override
    public void fill(Color colour, List<Box> boxes) {
        canvas.setColorFill(colour);
        for (Box box : boxes) {
            canvas.rectangle(
                    points(box.left()),
                    points(face.height() - box.top() - box.height()),
                    points(box.width()),
                    points(box.height()));
        }
        canvas.fill();
    }

    @Override
    public void write(Color colour, Line line) {
        canvas.beginText();
        canvas.setColorFill(colour);
        canvas.setFontAndSize(line.font(), line.size());
        canvas.setCharacterSpacing(line.spacing());
        canvas.setTextMatrix(points(line.left()), points(face.height() - line.baseline()));
        canvas.showText(line.text());
        canvas.setCharacterSpacing(0);
        canvas.endText();
    }

    @Override
    public void picture(BadgeLogo logo, Box box) {
        LogoInk.draw(
                canvas,
                logo,
                points(box.left()),
                points(face.height() - box.top() - box.height()),
                points(box.width()),
                points(box.height()));
    }

    @Override
    public void shared(String name, Consumer<Brush> drawing) {
        PdfTemplate form = shared.get(name);
        if (form == null) {
            form = canvas.createTemplate(points(face.width()), points(face.height()));
            drawing.accept(new PdfBrush(form, face, shared));
            shared.put(name, form);
        }
        canvas.addTemplate(form, 0, 0);
    }

    static float points(float millimetres) {
        return millimetres * MILLIMETRE;
    }
}
