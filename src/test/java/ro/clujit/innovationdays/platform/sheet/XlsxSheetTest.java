package ro.clujit.innovationdays.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static ro.clujit.innovationdays.platform.sheet.CsvSheetTest.refusal;
import static ro.clujit.innovationdays.platform.sheet.CsvSheetTest.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

class XlsxSheetTest {

    private static final String HEADER = """
            <row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="inlineStr"><is><t>Valoare</t></is></c></row>""";

    @Test
    void readsTextsOfAllKindsFromTheFirstSheetThatIsNotHidden() {
        var sheet = sheet(new XlsxFile(HEADER + """
                <row r="4"><c r="A4" t="s"><v>1</v></c><c r="B4" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c></row>
                <row r="7"><c r="A7" t="str"><f>CONCAT("x","y")</f><v>xy_x000D_</v></c><c r="B7" t="e"><v>#N/A</v></c></row>
                """).bytes());
        assertThat(sheet.columns()).containsExactly("Titlu", "Valoare");
        assertThat(sheet.rows()).extracting(Sheet.Row::line).containsExactly(4, 7);
        assertThat(sheet.rows().get(0).cells().values()).containsExactly("Știința și viața", "ab");
        assertThat(sheet.rows().get(1).cells().values()).containsExactly("xy", "#N/A");
    }

    @Test
    void writesNumbersDatesAndTimesAsTheyAreShown() {
        assertThat(value("<v>12</v>")).isEqualTo("12");
        assertThat(value("<v>0.30000000000000004</v>")).isEqualTo("0.3");
        assertThat(value("<v>1.2E3</v>")).isEqualTo("1200");
        assertThat(value("<v>1E999999999</v>")).isEqualTo("1E999999999");
        assertThat(value("<f>6*7</f><v>42</v>")).isEqualTo("42");
        assertThat(styled(1, "46492")).isEqualTo("2027-04-15");
        assertThat(styled(3, "46492")).isEqualTo("2027-04-15");
        assertThat(styled(2, "0.39583333333333331")).isEqualTo("09:30");
        assertThat(styled(5, "46492.395833333336")).isEqualTo("2027-04-15T09:30");
        assertThat(styled(6, "46492.395833333336")).isEqualTo("2027-04-15T09:30");
        assertThat(styled(4, "3")).isEqualTo("3");
        assertThat(styled(1, "-1")).isEqualTo("-1");
        assertThat(styled(1, "99999999999")).isEqualTo("99999999999");
        assertThat(styled(99, "7")).isEqualTo("7");
    }

    @Test
    void writesTruthInWords() {
        assertThat(cell("t=\"b\"", "<v>1</v>")).isEqualTo("true");
        assertThat(cell("t=\"b\"", "<v>0</v>")).isEqualTo("false");
    }

    @Test
    void findsCellsThatDoNotSayWhereTheyAre() {
        var sheet =
                sheet(new XlsxFile("<row><c t=\"s\"><v>0</v></c><c><v>5</v></c></row><row><c/><c><v>6</v></c></row>")
                        .bytes());
        assertThat(sheet.columns()).containsExactly("Titlu", "5");
        assertThat(sheet.rows()).containsExactly(new Sheet.Row(2, java.util.Map.of("5", "6")));
    }

    @Test
    void readsWhatAnotherProgramWrote() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("Program");
            sheet.value(0, 0, "Început");
            sheet.value(0, 1, "Locuri");
            sheet.value(1, 0, LocalDateTime.of(2027, 4, 15, 9, 30));
            sheet.style(1, 0).format("yyyy-MM-dd HH:mm").set();
            sheet.value(1, 1, 40);
        }
        var row = sheet(bytes.toByteArray()).rows().get(0);
        assertThat(row.cell("inceput")).isEqualTo("2027-04-15T09:30");
        assertThat(row.cell("locuri")).isEqualTo("40");
    }

    @Test
    void readsBackWhatItWrites() {
        var rows = List.of(List.of("=1+1", "'x", "Știința\nși viața"), List.of("", "2", ""));
        var sheet = sheet(SheetFiles.xlsx(List.of("a", "b", "c"), rows));
        assertThat(sheet.columns()).containsExactly("a", "b", "c");
        assertThat(sheet.rows().get(0).cells().values()).containsExactly("=1+1", "'x", "Știința\nși viața");
        assertThat(sheet.rows().get(1).line()).isEqualTo(3);
    }

    @Test
    void refusesABombBeforeItGoesOff() throws IOException {
        byte[] zeros = new byte[1024 * 1024];
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            for (int megabyte = 0; megabyte < 400; megabyte++) {
                zip.write(zeros);
            }
        }
        assertThat(bytes.size()).isLessThan(1024 * 1024);
        assertThat(refusal(bytes.toByteArray())).isEqualTo(SheetRefusal.TOO_LARGE_UNPACKED);
    }

    @Test
    void countsWhatItDoesNotKeep() {
        var noise = new byte[26 * 1024 * 1024];
        for (int i = 0; i < noise.length; i += 64) {
            noise[i] = (byte) (i * 31 >>> 7);
        }
        byte[] file = new XlsxFile(HEADER)
                .part("xl/media/a.png", noise)
                .part("xl/media/b.png", noise)
                .bytes();
        assertThat(refusal(file)).isEqualTo(SheetRefusal.TOO_LARGE_UNPACKED);
    }

    @Test
    void refusesThousandsOfEntries() {
        var file = new XlsxFile(HEADER);
        for (int i = 0; i < 1_000; i++) {
            file.part("xl/media/" + i, new byte[0]);
        }
        assertThat(refusal(file.bytes())).isEqualTo(SheetRefusal.TOO_LARGE_UNPACKED);
    }

    @Test
    void looksNeitherIntoOtherFilesNorIntoGrowingEntities() {
        String evil = """
                <!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/hostname">]>
                <worksheet><sheetData><row r="1"><c r="A1" t="str"><v>%s</v></c></row></sheetData></worksheet>""";
        for (String entity : List.of("&b;", "&f;")) {
            byte[] file = new XlsxFile("")
                    .part("xl/worksheets/sheet1.xml", evil.formatted(entity))
                    .bytes();
            Reading reading = Sheet.read(file);
            boolean harmless = reading instanceof Reading.Refused refused
                    ? refused.why() != null
                    : ((Reading.Read) reading).sheet().columns().isEmpty();
            assertThat(harmless).as(entity).isTrue();
        }
    }

    @Test
    void refusesByName() {
        assertThat(refusal(new XlsxFile("").bytes())).isEqualTo(SheetRefusal.NO_HEADER);
        assertThat(refusal(new XlsxFile(HEADER).without("xl/workbook.xml").bytes()))
                .isEqualTo(SheetRefusal.NOT_A_SHEET);
        assertThat(refusal(
                        new XlsxFile(HEADER).without("xl/worksheets/sheet1.xml").bytes()))
                .isEqualTo(SheetRefusal.UNREADABLE);
        assertThat(refusal(new XlsxFile("<row r=\"1\"><c r=\"AAAAAAA1\"><v>1</v></c></row>").bytes()))
                .isEqualTo(SheetRefusal.UNREADABLE);
        assertThat(refusal(new XlsxFile("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>").bytes()))
                .isEqualTo(SheetRefusal.TOO_MANY_COLUMNS);
        assertThat(refusal(new XlsxFile("<row><c><v>1</v></c></row>".repeat(2_002)).bytes()))
                .isEqualTo(SheetRefusal.TOO_MANY_ROWS);
        assertThat(refusal(new XlsxFile("<row><c t=\"s\"><v>77</v></c></row>").bytes()))
                .isEqualTo(SheetRefusal.UNREADABLE);
        byte[] whole = new XlsxFile(HEADER).bytes();
        assertThat(refusal(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(SheetRefusal.UNREADABLE);
        assertThat(refusal(new XlsxFile(HEADER).part("xl/workbook.xml", whole).bytes()))
                .isEqualTo(SheetRefusal.UNREADABLE);
    }

    @Test
    void passesOverEmptyRowsAndCellsHoweverMany() {
        var wide = new StringBuilder("<row r=\"1\"><c r=\"A1\"><v>1</v></c>");
        for (int i = 0; i < 16_383; i++) {
            wide.append("<c s=\"1\"/>");
        }
        wide.append("</row>").append("<row><c s=\"1\"/></row>".repeat(100_000));
        assertThat(sheet(new XlsxFile(wide.toString()).bytes()).columns()).containsExactly("1");
    }

    @Test
    void answersWhateverIsDamaged() {
        byte[] whole = new XlsxFile(HEADER + "<row r=\"4\"><c r=\"A4\" s=\"1\"><v>46492</v></c></row>").bytes();
        var random = new Random(20270415);
        for (int i = 0; i < 3_000; i++) {
            byte[] damaged = whole.clone();
            for (int damage = random.nextInt(4); damage >= 0; damage--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertThat(Sheet.read(damaged)).isNotNull();
        }
    }

    private static String value(String content) {
        return cell("", content);
    }

    private static String styled(int style, String number) {
        return cell("s=\"" + style + "\"", "<v>" + number + "</v>");
    }

    private static String cell(String attributes, String content) {
        var sheet = sheet(
                new XlsxFile(HEADER + "<row r=\"4\"><c r=\"B4\" " + attributes + ">" + content + "</c></row>").bytes());
        return sheet.rows().get(0).cell("Valoare");
    }
}
