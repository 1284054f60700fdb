package ro.clujit.innovationdays.platform.text;

import org.commonmark.node.Heading;

/**
 * Sets headings below those of the page, of which h1 and h2 are the page's own, and skips none: whoever has a page read
 * out goes from heading to heading.
 */
final class Headings extends ProseVisitor {

    private static final int OF_THE_PAGE = 2;
    private static final int DEEPEST = 5;

    private int above = OF_THE_PAGE;

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        above = Math.min(Math.min(heading.getLevel() + OF_THE_PAGE, above + 1), DEEPEST);
        heading.setLevel(above);
    }
}
