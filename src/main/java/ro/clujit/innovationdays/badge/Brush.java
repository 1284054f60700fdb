package ro.clujit.innovationdays.badge;

import com.lowagie.text.pdf.BaseFont;
import java.awt.Color;
import java.util.List;
import java.util.function.Consumer;

/** What a badge is drawn with: on paper, or on a page of ours. Lengths are in millimetres from the badge's top left corner. */
interface Brush {

    /** A rectangle. */
    record Box(float left, float top, float width, float height) {}

    /**
     * Text on one line.
     *
     * @param size of the type, in points
     * @param spacing between its letters, in points
     * @param width that it takes, in millimetres
     */
    record Line(String text, BaseFont font, float size, float spacing, float left, float baseline, float width) {}

    /** One path filled at once: rectangles filled one by one show hairlines between them on screens. */
    void fill(Color colour, List<Box> boxes);

    void write(Color colour, Line line);

    /** A logo that fills the box, whose proportions are its own. */
    void picture(BadgeLogo logo, Box box);

    /**
     * What is the same on many badges of a document is drawn once in it.
     *
     * @param name of what is drawn, the same for the same
     */
    void shared(String name, Consumer<Brush> drawing);
}
