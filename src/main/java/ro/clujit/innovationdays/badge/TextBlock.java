package ro.clujit.innovationdays.badge;

import com.lowagie.text.pdf.BaseFont;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text set into a box: as large as it can be, on one line or two, never cut. Only where two lines would be too small to
 * read does it take more of them, and only there does it break inside a word.
 *
 * @param size of the type, in points
 */
record TextBlock(List<String> lines, BaseFont font, float size) {
    /** From baseline to baseline, in sizes: room for Ș under Î. */
    static final float LEADING = 1.2f;

    private static final float UNREADABLE = 9;
    private static final int LINES = 2;
    private static final int MANY_LINES = 8;
    /** One line looks calmer than two: it may be this much smaller. */
    private static final float ONE_LINE_BONUS = 1.3f;
    /** A double name is taken apart at its hyphen only if it would be smaller than this in one piece. */
    private static final float SMALL = 15;
    /** Nor is a word broken inside, even where it is small, unless that makes it this much larger. */
    private static final float BROKEN_BONUS = 1.5f;

    /** A box in points, and the largest size of type to use in it. */
    record Box(float width, float height, float maxSize) {}

    /** Where a line may end. */
    private enum Break {
        AT_SPACES,
        AT_HYPHENS,
        ANYWHERE
    }

    static TextBlock fit(String text, BaseFont font, Box box) {
        if (text.isEmpty()) {
            return new TextBlock(List.of(), font, 0);
        }
        TextBlock whole = best(text, font, box, Break.AT_SPACES);
        if (whole.size < Math.min(SMALL, box.maxSize)) {
            TextBlock atHyphens = best(text, font, box, Break.AT_HYPHENS);
            whole = atHyphens.size > whole.size ? atHyphens : whole;
        }
        if (whole.size >= UNREADABLE) {
            return whole;
        }
        TextBlock broken = best(text, font, box, Break.ANYWHERE);
        return broken.size > whole.size * BROKEN_BONUS ? broken : whole;
    }

    /** From the top of the capitals' box to the bottom of the last line, in points. */
    float height() {
        return lines.size() * size * LEADING;
    }

    private static TextBlock best(String text, BaseFont font, Box box, Break where) {
        List<String> pieces = pieces(text, where);
        TextBlock best = set(pieces, font, box, 1);
        TextBlock two = set(pieces, font, box, LINES);
        if (two.size > best.size * (best.size < UNREADABLE ? 1 : ONE_LINE_BONUS)) {
            best = two;
        }
        for (int lines = LINES + 1; best.size < UNREADABLE && lines <= MANY_LINES; lines++) {
            TextBlock more = set(pieces, font, box, lines);
            best = more.size > best.size ? more : best;
        }
        return best;
    }

    private static TextBlock set(List<String> pieces, BaseFont font, Box box, int lineCount) {
        List<String> lines = balanced(pieces, font, lineCount);
        float widest = 0;
        for (String line : lines) {
            widest = Math.max(widest, width(line, font));
        }
        float size = Math.min(box.maxSize, box.height / (lines.size() * LEADING));
        return new TextBlock(lines, font, widest == 0 ? size : Math.min(size, box.width / widest));
    }

    /** At most so many lines, the widest of them as narrow as it can be. */
    private static List<String> balanced(List<String> pieces, BaseFont font, int lineCount) {
        float tooNarrow = 0;
        float wideEnough = width(String.join("", pieces), font);
        while (lineCount > 1 && wideEnough - tooNarrow > 0.01f) {
            float middle = (tooNarrow + wideEnough) / 2;
            if (broken(pieces, font, middle).size() <= lineCount) {
                wideEnough = middle;
            } else {
                tooNarrow = middle;
            }
        }
        return broken(pieces, font, wideEnough);
    }

    private static List<String> broken(List<String> pieces, BaseFont font, float width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String piece : pieces) {
            if (!line.isEmpty() && width((line + piece).strip(), font) > width) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString().strip());
        return lines;
    }

    /** In sizes of the type. */
    private static float width(String text, BaseFont font) {
        return font.getWidth(text) / 1000f;
    }

    private static List<String> pieces(String text, Break where) {
        return switch (where) {
            case AT_SPACES -> List.of(text.split("(?<= )"));
            case AT_HYPHENS -> List.of(text.split("(?<=[ /.@-])"));
            case ANYWHERE -> graphemes(text);
        };
    }

    private static List<String> graphemes(String text) {
        BreakIterator boundaries = BreakIterator.getCharacterInstance(Locale.ROOT);
        boundaries.setText(text);
        var graphemes = new ArrayList<String>();
        int start = boundaries.first();
        for (int end = boundaries.next(); end != BreakIterator.DONE; start = end, end = boundaries.next()) {
            graphemes.add(text.substring(start, end));
        }
        return graphemes;
    }
}
