package ro.clujit.innovationdays.checkin.device;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;

/** The badges of an edition as its printer prints them and a camera sees them: eight on a sheet, cut apart. */
final class PrintedBadges {

    private static final int COLUMNS = 4;
    private static final int ROWS = 2;
    /** A badge of A7 is then 320 pixels wide in the camera's 640. */
    private static final int DOTS_AN_INCH = 110;

    private PrintedBadges() {}

    /** @return a PNG of each in Base64 */
    static List<String> of(String base, Organiser organiser, TestEditions.Made edition)
            throws IOException, InterruptedException {
        String page = "/en/office/editions/" + edition.slug() + "/badges";
        organiser.get(page);
        String run = organiser.postForm(page, Map.of("paper", "A4_EIGHT")).location();
        byte[] pdf = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(base).resolve(run + "/badges.pdf"))
                                .header("Cookie", organiser.cookies())
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray())
                .body();
        List<String> badges = new ArrayList<>();
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            for (int sheet = 0; sheet < document.getNumberOfPages(); sheet++) {
                cut(renderer.renderImageWithDPI(sheet, DOTS_AN_INCH, ImageType.GRAY), badges);
            }
        }
        return badges;
    }

    private static void cut(BufferedImage sheet, List<String> badges) throws IOException {
        int width = sheet.getWidth() / COLUMNS;
        int height = sheet.getHeight() / ROWS;
        for (int cell = 0; cell < COLUMNS * ROWS; cell++) {
            BufferedImage badge = sheet.getSubimage(cell % COLUMNS * width, cell / COLUMNS * height, width, height);
            if (!isBlank(badge)) {
                var png = new ByteArrayOutputStream();
                ImageIO.write(badge, "png", png);
                badges.add(Base64.getEncoder().encodeToString(png.toByteArray()));
            }
        }
    }

    /** As the last of a sheet that is not full. */
    private static boolean isBlank(BufferedImage badge) {
        int[] greys = badge.getData().getSamples(0, 0, badge.getWidth(), badge.getHeight(), 0, (int[]) null);
        return Arrays.stream(greys).allMatch(grey -> grey == 255);
    }
}
