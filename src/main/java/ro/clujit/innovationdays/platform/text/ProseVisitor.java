package ro.clujit.innovationdays.platform.text;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;

/** Goes through a text that was read. A picture in it would be loaded from elsewhere: its words stay in its place. */
abstract class ProseVisitor extends AbstractVisitor {

    @Override
    public void visit(Image image) {
        visitChildren(image);
        unwrap(image);
    }

    /** Puts what is in the node in its place. */
    static void unwrap(Node node) {
        Node child = node.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            node.insertBefore(child);
            child = next;
        }
        node.unlink();
    }
}
