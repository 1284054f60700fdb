package ro.clujit.innovationdays.badge;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;

/** Badges as a PDF to print: an A6 page each, with its fonts in it and the QR as vectors. May be used by many threads. */
@Singleton
public class BadgePdf {
    /** A6, 105 by 148 mm, in points; {@code PageSize.A6} is rounded. */
    private static final Rectangle PAGE = new Rectangle(105 * 72 / 25.4f, 148 * 72 / 25.4f);

    private final BadgeFonts fonts = BadgeFonts.load();

    /** One badge, titled with its attendee's name. */
    public byte[] render(BadgeView view) {
        var out = new ByteArrayOutputStream();
        write(List.of(view).iterator(), view.words().badge() + " – " + view.name(), out);
        return out.toByteArray();
    }

    /**
     * One page for each badge in their order, drawn as they come: only one is in memory at a time. Titled with the first
     * one's edition and in its language. Leaves the stream open.
     *
     * @throws IllegalArgumentException if there is no badge: a PDF has at least one page
     */
    public void renderAll(Iterable<BadgeView> views, OutputStream out) {
        Iterator<BadgeView> all = views.iterator();
        if (!all.hasNext()) {
            throw new IllegalArgumentException("There are no badges to print");
        }
        write(all, null, out);
    }

    private void write(Iterator<BadgeView> views, String title, OutputStream out) {
        var document = new Document(PAGE, 0, 0, 0, 0);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        BadgeView view = views.next();
        document.addTitle(title == null ? view.editionName() : title);
        document.addAuthor(view.editionName());
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(view.locale().toLanguageTag()));
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PrintScalingNone);
        document.open();
        new BadgePage(writer.getDirectContent(), fonts).draw(view);
        while (views.hasNext()) {
            document.newPage();
            new BadgePage(writer.getDirectContent(), fonts).draw(views.next());
        }
        document.close();
    }
}
