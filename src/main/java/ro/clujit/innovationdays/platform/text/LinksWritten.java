package ro.clujit.innovationdays.platform.text;

import org.commonmark.node.Link;
import org.commonmark.node.Text;

/** Writes the address of a link behind its words, unless it is what they say or leads to no page. */
final class LinksWritten extends ProseVisitor {

    @Override
    public void visit(Link link) {
        visitChildren(link);
        boolean saysIt = link.getFirstChild() instanceof Text words
                && (link.getDestination().equals(words.getLiteral())
                        || link.getDestination().equals("mailto:" + words.getLiteral()));
        if (!saysIt && Markdown.ADDRESS.matcher(link.getDestination()).matches()) {
            link.insertAfter(new Text(" (" + link.getDestination() + ")"));
        }
        unwrap(link);
    }
}
