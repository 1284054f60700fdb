package ro.clujit.innovationdays.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTest {

    private static final String TABLE = "Titlu,Vorbitor\nȘtiința și viața,Țîrlea Înțeleaptă\n";

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsTheSeparatorInTheHeader(String separator) {
        var sheet = read(TABLE.replace(",", separator));
        assertThat(sheet.columns()).containsExactly("Titlu", "Vorbitor");
        assertThat(sheet.rows().get(0).cell("Vorbitor")).isEqualTo("Țîrlea Înțeleaptă");
    }

    @Test
    void isNotMisledBySeparatorsWithinQuotes() {
        var sheet = read("\"a,b,c,d\";e\n1;2\n");
        assertThat(sheet.columns()).containsExactly("a,b,c,d", "e");
    }

    @Test
    void takesTheSeparatorThatTheFileNames() {
        assertThat(read("sep=;\r\na,b;c\r\n1;2").columns()).containsExactly("a,b", "c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsEveryEncodingWithAByteOrderMark(String charset) {
        var sheet = sheet(("\uFEFF" + TABLE).getBytes(Charset.forName(charset)));
        assertThat(sheet.columns()).containsExactly("Titlu", "Vorbitor");
        assertThat(sheet.rows().get(0).cell("titlu")).isEqualTo("Știința și viața");
    }

    @Test
    void readsWhatAnOldWindowsWroteAndGivesItTheComma() {
        String cedillas =
                TABLE.replace('ș', 'ş').replace('ț', 'ţ').replace('Ș', 'Ş').replace('Ț', 'Ţ');
        var sheet = sheet(cedillas.getBytes(Charset.forName("windows-1250")));
        assertThat(sheet.rows().get(0).cells().values()).containsExactly("Știința și viața", "Țîrlea Înțeleaptă");
    }

    @Test
    void keepsQuotesAndLineBreaksOfACell() {
        var sheet = read("a,b\r\n\"zis \"\"da\"\"\",\"un rând\nși altul\"\r\n");
        assertThat(sheet.rows().get(0).cell("a")).isEqualTo("zis \"da\"");
        assertThat(sheet.rows().get(0).cell("b")).isEqualTo("un rând\nși altul");
    }

    @Test
    void numbersRowsAsTheSpreadsheetProgramDoes() {
        var sheet = read("a,b\n1,\"two\nlines\"\n\n,\n3,4\n");
        assertThat(sheet.rows()).extracting(Sheet.Row::line).containsExactly(2, 5);
    }

    @Test
    void readsRowsThatAreShorterOrLongerThanTheHeader() {
        var sheet = read("a,b,\n1\n1,2,note without a column\n");
        assertThat(sheet.columns()).containsExactly("a", "b");
        assertThat(sheet.rows()).extracting(row -> row.cell("b")).containsExactly("", "2");
    }

    @Test
    void knowsAColumnWhateverItsCaseAndDiacritics() {
        var sheet = read("  Început ,b\n10:00,x\n");
        assertThat(sheet.hasColumn("inceput")).isTrue();
        assertThat(sheet.hasColumn("sfarsit")).isFalse();
        assertThat(sheet.rows().get(0).cell("INCEPUT")).isEqualTo("10:00");
    }

    @Test
    void refusesByName() {
        assertThat(refusal(new byte[0])).isEqualTo(SheetRefusal.NO_HEADER);
        assertThat(refusal(bytes("\n\n , ,\n"))).isEqualTo(SheetRefusal.NO_HEADER);
        assertThat(refusal(bytes("Title,title\n1,2"))).isEqualTo(SheetRefusal.COLUMN_TWICE);
        assertThat(refusal(bytes("a,b\n1,\"never closed\n2,3\n"))).isEqualTo(SheetRefusal.UNREADABLE);
        assertThat(refusal(bytes("a\n" + "x\n".repeat(2001)))).isEqualTo(SheetRefusal.TOO_MANY_ROWS);
        assertThat(read("a\n" + "x\n".repeat(2000)).rows()).hasSize(2000);
        assertThat(refusal(bytes("a,".repeat(101)))).isEqualTo(SheetRefusal.TOO_MANY_COLUMNS);
        assertThat(refusal(bytes("a\n" + ",".repeat(9_000_000)))).isEqualTo(SheetRefusal.TOO_MANY_COLUMNS);
        assertThat(refusal(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13}))
                .isEqualTo(SheetRefusal.NOT_A_SHEET);
        assertThat(refusal(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a'})).isEqualTo(SheetRefusal.NOT_A_SHEET);
    }

    @Test
    void refusesAHundredMegabytesWithoutReadingThem() {
        assertThat(refusal(bytes("nonsense,nonsense\n".repeat(5_800_000)))).isEqualTo(SheetRefusal.TOO_LARGE);
    }

    @Test
    void answersWhateverTheBytesAre() {
        var random = new Random(20270415);
        for (int i = 0; i < 2_000; i++) {
            byte[] noise = new byte[random.nextInt(300)];
            random.nextBytes(noise);
            assertThat(Sheet.read(noise)).isNotNull();
            byte[] text = bytes(TABLE.repeat(3));
            for (int damage = 0; damage < 3; damage++) {
                text[random.nextInt(text.length)] = (byte) random.nextInt(256);
            }
            assertThat(Sheet.read(text)).isNotNull();
        }
    }

    @Test
    void writesFormulasAsTextAndReadsThemBack() {
        List<String> row = List.of("=1+1", "+40 264", "-5", "@SUM(A1)", "'quoted'", "șț;\"x\",\ny", "");
        List<String> header = List.of("a", "b", "c", "d", "e", "f", "g");
        byte[] csv = SheetFiles.csv(header, List.of(row));
        assertThat(new String(csv, StandardCharsets.UTF_8))
                .startsWith("\uFEFFa,b,")
                .contains("'=1+1,'+40 264,'-5,'@SUM(A1),'quoted',");
        assertThat(sheet(csv).rows().get(0).cells())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "a", "=1+1", "b", "+40 264", "c", "-5", "d", "@SUM(A1)", "e", "'quoted'", "f", "șț;\"x\",\ny"));
    }

    private static Sheet read(String text) {
        return sheet(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Sheet sheet(byte[] file) {
        assertThat(Sheet.read(file)).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) Sheet.read(file)).sheet();
    }

    static SheetRefusal refusal(byte[] file) {
        assertThat(Sheet.read(file)).isInstanceOf(Reading.Refused.class);
        return ((Reading.Refused) Sheet.read(file)).why();
    }
}
