package ro.clujit.innovationdays.platform.sheet;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One part of a workbook, from the start of one element to the start of the next. Elements and attributes are known by
 * their local names: the standard has two sets of namespaces for the same things.
 */
final class Xml {

    private final XMLStreamReader reader;

    Xml(byte[] part) throws XMLStreamException {
        // The one of the JDK, whatever else is about. Without document types there are no entities that grow or reach
        // for
        // other files.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        reader = factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    /** Goes to the next element; false at the end of the part. */
    boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** Goes to the next element within the one of that name; false at its end. */
    boolean nextWithin(String name) throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(name)) {
                return false;
            }
        }
        return false;
    }

    /** Passes over all that is within the element of that name. */
    void leave(String name) throws XMLStreamException {
        boolean within = true;
        while (within) {
            within = nextWithin(name);
        }
    }

    boolean is(String name) {
        return reader.getLocalName().equals(name);
    }

    /** Empty where there is none. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** What stands in this element, up to its end. */
    String text() throws XMLStreamException {
        return reader.getElementText();
    }
}
