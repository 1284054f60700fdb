package ro.clujit.innovationdays.sponsor.logo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes an SVG anew, of what {@link SvgParts} lists and nothing else. What could act or fetch is refused, so that its
 * author hears of it; what editors note beside a drawing is left out, since nobody sees it. Document types are not
 * read, and one that declares anything is refused: what it declares could be anything.
 */
final class SvgCleaning {

    private static final int MOST_ELEMENTS = 20_000;
    private static final int MOST_DEPTH = 60;
    private static final int MOST_UNITS = 100_000;
    private static final Pattern DECLARES = Pattern.compile("(?is)<!DOCTYPE[^>]*\\[|<!ENTITY");
    private static final Pattern LENGTH = Pattern.compile("\\s*([0-9]*\\.?[0-9]+)(?:px|pt|mm|cm|in)?\\s*");

    /** @param width like the height at least 1 */
    record Cleaned(byte[] svg, int width, int height) {}

    private final XMLStreamReader in;
    private final XMLStreamWriter out;
    private final SvgReferences references = new SvgReferences();
    private int elements;
    private int depth;
    private boolean inStyle;
    private int width;
    private int height;

    private SvgCleaning(XMLStreamReader in, XMLStreamWriter out) {
        this.in = in;
        this.out = out;
    }

    static Cleaned clean(byte[] file) throws RefusedLogo {
        // In UTF-8 alone: what another encoding hides, nobody searches.
        if (DECLARES.matcher(new String(file, StandardCharsets.UTF_8)).find()) {
            throw new RefusedLogo(LogoRefusal.SVG_ENTITY);
        }
        try {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, true);
            var bytes = new ByteArrayOutputStream();
            var cleaning = new SvgCleaning(
                    factory.createXMLStreamReader(new ByteArrayInputStream(file), "UTF-8"),
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8"));
            cleaning.run();
            return new Cleaned(bytes.toByteArray(), cleaning.width, cleaning.height);
        } catch (XMLStreamException | RuntimeException e) {
            throw new RefusedLogo(LogoRefusal.UNREADABLE);
        }
    }

    private void run() throws XMLStreamException, RefusedLogo {
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> {
                    out.writeEndElement();
                    references.leave();
                    inStyle = false;
                    depth--;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new RefusedLogo(LogoRefusal.SVG_ENTITY);
                // A bare document type says nothing; instructions and comments are for others.
                default -> {}
            }
        }
        out.flush();
        references.check();
        if (elements == 0) {
            throw new RefusedLogo(LogoRefusal.NOT_A_LOGO);
        }
    }

    private void text() throws XMLStreamException, RefusedLogo {
        if (inStyle) {
            refuse(SvgParts.styleRefusal(in.getText()));
        }
        if (depth > 0) {
            out.writeCharacters(in.getText());
        }
    }

    private void start() throws XMLStreamException, RefusedLogo {
        String name = in.getLocalName();
        String lower = name.toLowerCase(Locale.ROOT);
        if (SvgParts.ACTIVE.contains(lower)) {
            throw new RefusedLogo(LogoRefusal.SVG_SCRIPT);
        }
        boolean ours = SvgParts.SVG.equals(in.getNamespaceURI());
        if (!ours && depth > 0 || SvgParts.DROPPED.contains(name)) {
            skip();
            return;
        }
        if (SvgParts.OUTSIDE.contains(lower)) {
            throw new RefusedLogo(LogoRefusal.SVG_OUTSIDE);
        }
        if (!ours || !SvgParts.ELEMENTS.contains(name) || depth == 0 && !name.equals("svg")) {
            throw new RefusedLogo(LogoRefusal.SVG_PART);
        }
        elements++;
        depth++;
        if (elements > MOST_ELEMENTS || depth > MOST_DEPTH) {
            throw new RefusedLogo(LogoRefusal.SVG_TOO_MUCH);
        }
        out.writeStartElement(name);
        if (depth == 1) {
            out.writeDefaultNamespace(SvgParts.SVG);
            measure();
        }
        references.enter(attribute("id"));
        for (int i = 0; i < in.getAttributeCount(); i++) {
            attribute(name, i);
        }
        inStyle = name.equals("style");
    }

    private void attribute(String element, int i) throws XMLStreamException, RefusedLogo {
        String name = in.getAttributeLocalName(i);
        String namespace = in.getAttributeNamespace(i);
        String value = in.getAttributeValue(i);
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("on")) {
            throw new RefusedLogo(LogoRefusal.SVG_SCRIPT);
        }
        if (lower.equals("href") || lower.equals("src")) {
            if (!SvgParts.isLocal(value.strip())) {
                throw new RefusedLogo(LogoRefusal.SVG_OUTSIDE);
            }
            if (element.equals("use")) {
                references.use(value.strip().substring(1));
            }
            out.writeAttribute("href", value.strip());
            return;
        }
        boolean foreign = namespace != null && !namespace.isEmpty();
        boolean measured = depth == 1 && (name.equals("width") || name.equals("height") || name.equals("viewBox"));
        if (foreign || measured || !SvgParts.ATTRIBUTES.contains(name)) {
            return;
        }
        refuse(SvgParts.styleRefusal(value));
        out.writeAttribute(name, value);
    }

    /** So that a page knows its proportions before it has come. */
    private void measure() throws XMLStreamException, RefusedLogo {
        String box = attribute("viewBox");
        double[] size = {length(attribute("width")), length(attribute("height"))};
        String[] parts = box.strip().split("[\\s,]+");
        if (parts.length == 4) {
            size = new double[] {Double.parseDouble(parts[2]), Double.parseDouble(parts[3])};
            for (String part : parts) {
                Double.parseDouble(part);
            }
        }
        boolean isMeasured = size[0] > 0 && size[1] > 0 && size[0] < MOST_UNITS && size[1] < MOST_UNITS;
        if (!isMeasured) {
            throw new RefusedLogo(LogoRefusal.SVG_SIZE);
        }
        // Small drawings are written in units that round to nothing.
        double factor = Math.max(1, 100 / Math.min(size[0], size[1]));
        width = (int) Math.max(1, Math.round(size[0] * factor));
        height = (int) Math.max(1, Math.round(size[1] * factor));
        out.writeAttribute("width", Integer.toString(width));
        out.writeAttribute("height", Integer.toString(height));
        out.writeAttribute("viewBox", parts.length == 4 ? String.join(" ", parts) : "0 0 " + size[0] + " " + size[1]);
    }

    private static double length(String written) {
        Matcher matcher = LENGTH.matcher(written);
        return matcher.matches() ? Double.parseDouble(matcher.group(1)) : 0;
    }

    private String attribute(String name) {
        String value = in.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** What another program noted; but nothing in it may be what we would refuse. */
    private void skip() throws XMLStreamException, RefusedLogo {
        int level = 1;
        while (level > 0) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                level++;
                if (SvgParts.ACTIVE.contains(in.getLocalName().toLowerCase(Locale.ROOT))) {
                    throw new RefusedLogo(LogoRefusal.SVG_SCRIPT);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                level--;
            }
        }
    }

    private static void refuse(LogoRefusal refusal) throws RefusedLogo {
        if (refusal != null) {
            throw new RefusedLogo(refusal);
        }
    }
}
