package ro.clujit.innovationdays.badge.printing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.geom.Rectangle2D;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.badge.printing.TestBadges;
import ro.clujit.innovationdays.ticketing.TestTickets;

/**
 * Five hundred badges as a printer would have them: drawn by poppler at 150 dots an inch, read by the door's decoder and by
 * one that shares nothing with it.
 */
@QuarkusTest
class BadgeSheetTest {

    private static final int PEOPLE = 500;
    private static final int COLUMNS = 4;
    private static final int ROWS = 2;
    private static final Pattern SHORT_CODE = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}");

    private static final Pattern READ_BY_ZBAR =
            Pattern.compile("cell-(\\d+)\\.pgm.*?<data><!\\[CDATA\\[(.*?)\\]\\]></data>", Pattern.DOTALL);

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestBadges badges;

    @TempDir
    Path folder;

    Path pdf;
    TestEditions.Made edition;

    @BeforeEach
    void printAll() throws Exception {
        edition = editions.open(10);
        badges.many(edition.slug(), PEOPLE);
        var organiser = new Organiser(base);
        String pages = "/en/office/editions/" + edition.slug() + "/badges";
        organiser.get(pages);
        String run = organiser.postForm(pages, Map.of("paper", "A4_EIGHT")).location();
        pdf = folder.resolve("badges.pdf");
        HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(base).resolve(run + "/badges.pdf"))
                                .header("Cookie", organiser.cookies())
                                .build(),
                        HttpResponse.BodyHandlers.ofFile(pdf));
    }

    /** Without poppler or zbar it is skipped, there being nothing of their kind to stand in; but not in CI, which installs them. */
    @Test
    void everyBadgeIsReadAndIsThatOfItsOwnTicketAndItsNameIsExtractedRight() throws Exception {
        assumeTrue(
                "true".equalsIgnoreCase(System.getenv("CI"))
                        || run("pdftoppm", "-v") == 0 && run("zbarimg", "--version") == 0,
                "pdftoppm or zbarimg is not installed");
        Map<String, String> codes = badges.of(edition.slug()).stream()
                .collect(Collectors.toMap(TestTickets.OnBadge::shortCode, TestTickets.OnBadge::code));
        Set<String> read = new HashSet<>();
        Map<String, String> texts = new HashMap<>();
        try (var document = Loader.loadPDF(pdf.toFile())) {
            int sheets = document.getNumberOfPages();
            assertThat(sheets).isEqualTo((PEOPLE + COLUMNS * ROWS - 1) / (COLUMNS * ROWS));
            for (int sheet = 0; sheet < sheets; sheet++) {
                assertThat(run(
                                "pdftoppm",
                                "-gray",
                                "-r",
                                "150",
                                "-f",
                                "" + (sheet + 1),
                                "-l",
                                "" + (sheet + 1),
                                "-singlefile",
                                pdf.toString(),
                                folder.resolve("sheet").toString()))
                        .isZero();
                var picture = Grey.read(folder.resolve("sheet.pgm"));
                var stripper = areas(
                        document.getPage(sheet).getMediaBox().getWidth(),
                        document.getPage(sheet).getMediaBox().getHeight());
                stripper.extractRegions(document.getPage(sheet));
                int cells = Math.min(COLUMNS * ROWS, PEOPLE - sheet * COLUMNS * ROWS);
                Map<Integer, String> seenByZbar = zbar(picture, cells);
                for (int cell = 0; cell < cells; cell++) {
                    String text = stripper.getTextForRegion("" + cell);
                    var shortCode = SHORT_CODE.matcher(text);
                    assertThat(shortCode.find()).as(text).isTrue();
                    String mine = shortCode.group().replace("-", "");
                    String code = picture.decode(cell);
                    assertThat(code).isEqualTo(codes.get(mine));
                    assertThat(seenByZbar.get(cell))
                            .as("by zbarimg, of %s", mine)
                            .isEqualTo(code);
                    read.add(code);
                    texts.put(mine, text.replaceAll("\\s+", ""));
                }
            }
        }
        assertThat(read).hasSize(PEOPLE);
        Map<String, String> names = new HashMap<>();
        for (String line : editions.texts(
                "select t.short_code || t.name from ticket t join edition e on e.id = t.edition_id where e.slug = ?1",
                edition.slug())) {
            names.put(line.substring(0, 8), line.substring(8));
        }
        texts.forEach((shortCode, text) ->
                assertThat(text).contains(names.get(shortCode).replace(" ", "")));
        assertThat(run(
                        "pdftotext",
                        "-enc",
                        "UTF-8",
                        pdf.toString(),
                        folder.resolve("badges.txt").toString()))
                .isZero();
        String all = Files.readString(folder.resolve("badges.txt"), StandardCharsets.UTF_8);
        assertThat(all).doesNotContain("ş", "ţ", "Ş", "Ţ");
        String joined = all.replaceAll("\\s+", "");
        assertThat(names.values())
                .allSatisfy(name -> assertThat(joined).contains(name.substring(name.lastIndexOf(' ') + 1)));
    }

    private static PDFTextStripperByArea areas(float width, float height) throws IOException {
        var stripper = new PDFTextStripperByArea();
        stripper.setSortByPosition(true);
        for (int cell = 0; cell < COLUMNS * ROWS; cell++) {
            stripper.addRegion(
                    "" + cell,
                    new Rectangle2D.Float(
                            cell % COLUMNS * width / COLUMNS,
                            cell / COLUMNS * height / ROWS,
                            width / COLUMNS,
                            height / ROWS));
        }
        return stripper;
    }

    /** What zbarimg reads on each badge of a sheet, each given to it as a picture of its own. */
    private Map<Integer, String> zbar(Grey sheet, int cells) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("zbarimg", "--quiet", "--xml"));
        for (int cell = 0; cell < cells; cell++) {
            command.add(
                    sheet.write(cell, folder.resolve("cell-" + cell + ".pgm")).toString());
        }
        Path answer = folder.resolve("zbar.xml");
        var process = new ProcessBuilder(command)
                .redirectOutput(answer.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        Map<Integer, String> read = new HashMap<>();
        for (String source : Files.readString(answer).split("<source ")) {
            var found = READ_BY_ZBAR.matcher(source);
            if (found.find()) {
                read.put(Integer.valueOf(found.group(1)), found.group(2));
            }
        }
        return read;
    }

    private static int run(String... command) throws IOException, InterruptedException {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        } catch (IOException e) {
            return -1;
        }
    }

    /** A picture in shades of grey. */
    private record Grey(byte[] pixels, int width, int height) {

        /** A binary PGM of 8 bits a pixel, as poppler writes it. */
        static Grey read(Path file) throws IOException {
            try (var in = new DataInputStream(Files.newInputStream(file))) {
                var header = new StringBuilder();
                int fields = 0;
                while (fields < 4) {
                    char c = (char) in.readByte();
                    header.append(c);
                    fields += Character.isWhitespace(c) ? 1 : 0;
                }
                String[] parts = header.toString().split("\\s");
                int width = Integer.parseInt(parts[1]);
                int height = Integer.parseInt(parts[2]);
                byte[] pixels = in.readNBytes(width * height);
                return new Grey(pixels, width, height);
            }
        }

        /** @return the file, with one badge of the sheet as a picture of its own */
        Path write(int cell, Path file) throws IOException {
            int left = cell % COLUMNS * width / COLUMNS;
            int top = cell / COLUMNS * height / ROWS;
            int wide = width / COLUMNS;
            int high = height / ROWS;
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                out.write("P5\n%d %d\n255\n".formatted(wide, high).getBytes(StandardCharsets.US_ASCII));
                for (int y = top; y < top + high; y++) {
                    out.write(pixels, y * width + left, wide);
                }
            }
            return file;
        }

        String decode(int cell) throws Exception {
            var source = new PlanarYUVLuminanceSource(
                    pixels,
                    width,
                    height,
                    cell % COLUMNS * width / COLUMNS,
                    cell / COLUMNS * height / ROWS,
                    width / COLUMNS,
                    height / ROWS,
                    false);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)))
                    .getText();
        }
    }
}
