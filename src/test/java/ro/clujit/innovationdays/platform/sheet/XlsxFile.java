package ro.clujit.innovationdays.platform.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook of one sheet, made part by part, so that a test can say what no program writes. */
final class XlsxFile {

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** @param rows what stands in its sheetData */
    XlsxFile(String rows) {
        part("[Content_Types].xml", "<Types/>");
        part("xl/workbook.xml", """
                <workbook %s xmlns:r="%s"><sheets>
                  <sheet name="Ascunsă" sheetId="1" state="hidden" r:id="r9"/>
                  <sheet name="Program" sheetId="2" r:id="r1"/></sheets></workbook>""".formatted(MAIN, RELATIONSHIPS));
        part("xl/_rels/workbook.xml.rels", """
                <Relationships>
                  <Relationship Id="r1" Type="%1$s/worksheet" Target="worksheets/sheet1.xml"/>
                  <Relationship Id="r2" Type="%1$s/sharedStrings" Target="/xl/sharedStrings.xml"/>
                  <Relationship Id="r3" Type="%1$s/styles" Target="styles.xml"/>
                </Relationships>""".formatted(RELATIONSHIPS));
        part("xl/styles.xml", """
                <styleSheet %s><numFmts>
                  <numFmt numFmtId="164" formatCode="[$-418]d\\ mmm\\ yyyy;@"/>
                  <numFmt numFmtId="165" formatCode="0&quot; days&quot;"/>
                  <numFmt numFmtId="166" formatCode="dd/mm/yyyy hh:mm"/>
                </numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
                <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/><xf numFmtId="164"/>
                  <xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="22"/></cellXfs></styleSheet>""".formatted(MAIN));
        part("xl/sharedStrings.xml", """
                <sst %s><si><t>Titlu</t></si>
                  <si><r><t>Știința </t></r><r><rPr><b/></rPr><t xml:space="preserve">și viața</t></r>
                  <rPh sb="0" eb="1"><t>cum se rostește</t></rPh></si></sst>""".formatted(MAIN));
        part("xl/worksheets/sheet1.xml", "<worksheet %s><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows));
    }

    XlsxFile part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    XlsxFile part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    XlsxFile without(String name) {
        parts.remove(name);
        return this;
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
