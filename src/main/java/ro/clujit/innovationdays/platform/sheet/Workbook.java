package ro.clujit.innovationdays.platform.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * What an XLSX file (ECMA-376 part 1) says beside its cells: which sheet comes first, the texts that its cells point to,
 * and how its numbers are shown.
 *
 * @param sheet the part with the first sheet that is not hidden
 */
record Workbook(byte[] sheet, List<String> strings, List<NumberFormat> formats, LocalDate dayZero) {

    private static final String BOOK = "xl/workbook.xml";

    /** How a character is written that XML cannot carry (22.9.2.19). */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    static Workbook of(Unzipped zip) throws RefusedSheet, XMLStreamException {
        byte[] book = zip.part(BOOK).orElseThrow(() -> new RefusedSheet(SheetRefusal.NOT_A_SHEET));
        LocalDate dayZero = LocalDate.of(1899, 12, 30);
        String first = "";
        for (Xml xml = new Xml(book); xml.next(); ) {
            boolean from1904 = xml.is("workbookPr") && List.of("1", "true").contains(xml.attribute("date1904"));
            dayZero = from1904 ? LocalDate.of(1904, 1, 1) : dayZero;
            if (first.isEmpty() && xml.is("sheet") && !xml.attribute("state").endsWith("idden")) {
                first = xml.attribute("id");
            }
        }
        Map<String, String> targets = targets(zip);
        byte[] sheet =
                zip.part(targets.getOrDefault(first, "")).orElseThrow(() -> new RefusedSheet(SheetRefusal.UNREADABLE));
        return new Workbook(
                sheet,
                strings(zip.part(targets.getOrDefault("sharedStrings", "")).orElse(null)),
                formats(zip.part(targets.getOrDefault("styles", "")).orElse(null)),
                dayZero);
    }

    /** Names of parts, by the id of a relationship and by the last word of its type. */
    private static Map<String, String> targets(Unzipped zip) throws RefusedSheet, XMLStreamException {
        byte[] relationships =
                zip.part("xl/_rels/workbook.xml.rels").orElseThrow(() -> new RefusedSheet(SheetRefusal.UNREADABLE));
        Map<String, String> targets = new HashMap<>();
        for (Xml xml = new Xml(relationships); xml.next(); ) {
            if (xml.is("Relationship")) {
                String target = xml.attribute("Target");
                String type = xml.attribute("Type");
                String part = target.startsWith("/") ? target : "xl/" + target;
                targets.putIfAbsent(xml.attribute("Id"), part);
                targets.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), part);
            }
        }
        return targets;
    }

    private static List<String> strings(byte[] part) throws XMLStreamException {
        List<String> strings = new ArrayList<>();
        if (part != null) {
            for (Xml xml = new Xml(part); xml.next(); ) {
                if (xml.is("si")) {
                    strings.add(runs(xml, "si"));
                }
            }
        }
        return strings;
    }

    /** A text, which may be in runs of several fonts; how it is pronounced is none of it. */
    static String runs(Xml xml, String element) throws XMLStreamException {
        var text = new StringBuilder();
        while (xml.nextWithin(element)) {
            if (xml.is("rPh")) {
                xml.leave("rPh");
            } else if (xml.is("t")) {
                text.append(xml.text());
            }
        }
        return unescaped(text.toString());
    }

    static String unescaped(String text) {
        return !text.contains("_x")
                ? text
                : ESCAPED.matcher(text)
                        .replaceAll(code -> Matcher.quoteReplacement(
                                Character.toString((char) Integer.parseInt(code.group(1), 16))));
    }

    /** How cells of each style show a number, by the number of the style. */
    private static List<NumberFormat> formats(byte[] part) throws XMLStreamException {
        List<NumberFormat> formats = new ArrayList<>();
        Map<String, String> codes = new HashMap<>();
        if (part != null) {
            for (Xml xml = new Xml(part); xml.next(); ) {
                if (xml.is("numFmt")) {
                    codes.putIfAbsent(xml.attribute("numFmtId"), xml.attribute("formatCode"));
                } else if (xml.is("cellXfs")) {
                    while (xml.nextWithin("cellXfs")) {
                        if (xml.is("xf")) {
                            String id = xml.attribute("numFmtId");
                            formats.add(NumberFormat.of(id, codes.getOrDefault(id, "")));
                        }
                    }
                }
            }
        }
        return formats;
    }
}
