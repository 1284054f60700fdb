package ro.clujit.innovationdays.badge;

import java.awt.Color;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Draws an SVG element to stand in a page, a millimetre a unit. It has no size and names no style but the class of its
 * texts: the page's style sheet brings the fonts. It says nothing to a reader who does not see it: the caller labels it.
 */
final class SvgBrush implements Brush {

    private final BadgeFonts fonts;
    private final StringBuilder svg = new StringBuilder(20_000);

    SvgBrush(Face face, BadgeFonts fonts) {
        this.fonts = fonts;
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(number(face.width()))
                .append(' ')
                .append(number(face.height()))
                .append("\" aria-hidden=\"true\" focusable=\"false\"><path fill=\"#fff\" d=\"M0 0h")
                .append(number(face.width()))
                .append('v')
                .append(number(face.height()))
                .append("H0z\"/>");
    }

    @Override
    public void fill(Color colour, List<Box> boxes) {
        svg.append("<path fill=\"").append(hex(colour)).append("\" d=\"");
        for (Box box : boxes) {
            svg.append('M')
                    .append(number(box.left()))
                    .append(' ')
                    .append(number(box.top()))
                    .append('h')
                    .append(number(box.width()))
                    .append('v')
                    .append(number(box.height()))
                    .append("h-")
                    .append(number(box.width()))
                    .append('z');
        }
        svg.append("\"/>");
    }

    @Override
    public void write(Color colour, Line line) {
        int weight = line.font() == fonts.bold() ? 700 : line.font() == fonts.semiBold() ? 600 : 400;
        svg.append("<text class=\"badge-text\" xml:space=\"preserve\" fill=\"")
                .append(hex(colour))
                .append("\" font-weight=\"")
                .append(weight)
                .append("\" font-size=\"")
                .append(number(line.size() / PdfBrush.MILLIMETRE))
                .append("\" x=\"")
                .append(number(line.left()))
                .append("\" y=\"")
                .append(number(line.baseline()))
                .append("\" textLength=\"")
                .append(number(line.width()))
                .append("\" lengthAdjust=\"spacingAndGlyphs\">")
                .append(escaped(line.text()))
                .append("</text>");
    }

    @Override
    public void picture(BadgeLogo logo, Box box) {
        svg.append("<image href=\"")
                .append(escaped(logo.address()))
                .append("\" x=\"")
                .append(number(box.left()))
                .append("\" y=\"")
                .append(number(box.top()))
                .append("\" width=\"")
                .append(number(box.width()))
                .append("\" height=\"")
                .append(number(box.height()))
                .append("\"/>");
    }

    @Override
    public void shared(String name, Consumer<Brush> drawing) {
        drawing.accept(this);
    }

    String drawn() {
        return svg + "</svg>";
    }

    private static String number(float value) {
        String text = String.format(Locale.ROOT, "%.3f", value);
        return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
    }

    private static String hex(Color colour) {
        return "#%06x".formatted(colour.getRGB() & 0xFFFFFF);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
