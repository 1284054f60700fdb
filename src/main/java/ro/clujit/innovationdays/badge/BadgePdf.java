package ro.clujit.innovationdays.badge;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;

/** Badges as a PDF to print, with its fonts in it and the QR as vectors. May be used by many threads. */
@Singleton
public class BadgePdf {

    private final BadgeFonts fonts = BadgeFonts.load();
    private final BadgeFonts latin = BadgeFonts.latin();

    /** One badge on A6, titled with its attendee's name. */
    public byte[] render(BadgeView view) {
        return render(ReadyBadge.of(view));
    }

    byte[] render(ReadyBadge badge) {
        BadgeView view = badge.view();
        var out = new ByteArrayOutputStream();
        var sheets = new BadgeSheets(Paper.A6, false, latin.haveAllOf(view.texts()) ? latin : fonts, out);
        write(List.of(badge).iterator(), sheets, view.words().badge() + " – " + view.name());
        return out.toByteArray();
    }

    /** As the other, on A6. */
    public void renderAll(Iterable<BadgeView> views, OutputStream out) {
        renderAll(views, Paper.A6, false, out);
    }

    /**
     * The badges in their order, drawn as they come: a full sheet is written at once, and only one badge is in memory at
     * a time. Titled with the first one's edition and in its language. Leaves the stream open.
     *
     * @param hasMarks whether the sheets say where they are cut
     * @throws IllegalArgumentException if there is no badge: a PDF has at least one page
     */
    public void renderAll(Iterable<BadgeView> views, Paper paper, boolean hasMarks, OutputStream out) {
        Iterator<BadgeView> all = views.iterator();
        renderReady(
                () -> new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return all.hasNext();
                    }

                    @Override
                    public ReadyBadge next() {
                        return ReadyBadge.of(all.next());
                    }
                },
                paper,
                hasMarks,
                out);
    }

    /** As {@link #renderAll}, of badges whose QR was made elsewhere. */
    public void renderReady(Iterable<ReadyBadge> badges, Paper paper, boolean hasMarks, OutputStream out) {
        Iterator<ReadyBadge> all = badges.iterator();
        if (!all.hasNext()) {
            throw new IllegalArgumentException("There are no badges to print");
        }
        write(all, new BadgeSheets(paper, hasMarks, fonts, out), null);
    }

    /** An SVG element of one badge as it would be printed, to stand in a page that has its fonts. */
    public String preview(BadgeView view, Paper paper) {
        var brush = new SvgBrush(paper.face(), fonts);
        paper.face().draw(ReadyBadge.of(paper.isPlain() ? view.plain() : view), fonts, brush);
        return brush.drawn();
    }

    private static void write(Iterator<ReadyBadge> badges, BadgeSheets sheets, String title) {
        ReadyBadge first = badges.next();
        sheets.open(title == null ? first.view().editionName() : title, first.view());
        sheets.add(first);
        while (badges.hasNext()) {
            sheets.add(badges.next());
        }
        sheets.close();
    }
}
