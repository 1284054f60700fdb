package ro.clujit.innovationdays.checkin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.journey.Chromium;

/** The decoder that the service serves, asked in a real browser, beside the same class on the JVM. */
class QrDecoderTest {

    private static final List<String> CODES = List.of(
            "ID27-0123456789ABCDEFGHJKMNPQRSX",
            "ID27-TVWXYZ9876543210ZYXWVTSRQ7",
            "ID27-7ZK3M9QW2XH5V8R4T6N1C0JPBD0",
            "ID27-000000000000000000000000000",
            // ZXing cannot read these two when they are exactly upright: see QrDecoder.
            "ID27-6CVEFZA7F1ET6NYESZVJAR1VWX5",
            "ID27-GZBXQ9KQB32ATHPKQQ1AX5G2JCP");

    private static Chromium chromium;
    private static StaticSite site;
    private static Page page;

    @BeforeAll
    static void open() throws IOException {
        chromium = Chromium.launch();
        site = new StaticSite();
        page = chromium.newContext().newPage();
        page.navigate(site.address("/scanner-modules/camera.html"));
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            site.close();
            chromium.close();
        }
    }

    @Test
    void readsWhatACameraAtTheDoorShows() {
        SoftAssertions all = new SoftAssertions();
        for (String code : CODES) {
            pictures(code).forEach((name, picture) -> all.assertThat(readInBrowser(picture))
                    .as("%s %s", code, name)
                    .isEqualTo(code));
        }
        all.assertAll();
    }

    @Test
    void readsNothingWhereThereIsNoCode() {
        for (long seed = 0; seed < 8; seed++) {
            assertThat(readInBrowser(QrPictures.noise(seed)))
                    .as("noise %d", seed)
                    .isNull();
        }
        assertThat(readInBrowser(QrPictures.wall())).as("wall").isNull();
    }

    @Test
    void readsForeignCodesInAnyLettersSoThatTheyCanBeNamedMisread() {
        for (String text : List.of("https://example.org/Ștefan-și-Țepeș", "WIFI:T:WPA;S:Sala Mică;P:ăîâșț;;", "東京")) {
            assertThat(readInBrowser(QrPictures.code(text, 240))).isEqualTo(text);
        }
        assertThat(readInBrowser(QrPictures.code("Kraków-Łódź", 240, "ISO-8859-2")))
                .as("in letters that the browser's decoder does not know")
                .startsWith("Krak");
    }

    @Test
    void answersAsTheSameClassOnTheJvmAlsoWhereItIsHard() {
        SoftAssertions all = new SoftAssertions();
        List<Boolean> read = new ArrayList<>();
        for (int side : new int[] {66, 80, 99}) {
            for (double degrees : new double[] {0, 17, 45, 211}) {
                for (int blur : new int[] {1, 2, 3, 4}) {
                    BufferedImage picture = QrPictures.dim(
                            QrPictures.blurred(QrPictures.turned(QrPictures.code(CODES.get(2), side), degrees), blur),
                            0.5,
                            12,
                            side);
                    String expected = QrDecoder.read(QrPictures.rgba(picture), picture.getWidth(), picture.getHeight());
                    read.add(expected != null);
                    all.assertThat(readInBrowser(picture))
                            .as("%d pixels, %s degrees, blur %d", side, degrees, blur)
                            .isEqualTo(expected);
                }
            }
        }
        all.assertAll();
        assertThat(read).as("a table that tells easy from hard").contains(true, false);
    }

    private static Map<String, BufferedImage> pictures(String code) {
        BufferedImage plain = QrPictures.code(code, 200);
        Map<String, BufferedImage> pictures = new LinkedHashMap<>();
        pictures.put("plain", plain);
        for (int degrees : new int[] {8, 45, 90, 133, 180, 270}) {
            pictures.put("turned by " + degrees, QrPictures.turned(plain, degrees));
        }
        pictures.put("slightly out of focus", QrPictures.blurred(plain, 3));
        pictures.put("out of focus", QrPictures.blurred(plain, 5));
        pictures.put("in low light", QrPictures.dim(plain, 0.25, 8, 1));
        pictures.put("all at once", QrPictures.dim(QrPictures.blurred(QrPictures.turned(plain, 20), 3), 0.4, 8, 2));
        pictures.put("light on dark", QrPictures.inverted(plain));
        pictures.put("small", QrPictures.code(code, 120));
        pictures.put("large", QrPictures.code(code, 340));
        return pictures;
    }

    private static String readInBrowser(BufferedImage picture) {
        site.put("/picture", QrPictures.rgba(picture));
        return (String) page.evaluate("""
                async ([width, height]) => {
                  const { read } = await import('/scanner/compiled.js');
                  const response = await fetch('/picture', { cache: 'no-store' });
                  return read(new Int8Array(await response.arrayBuffer()), width, height);
                }""", List.of(picture.getWidth(), picture.getHeight()));
    }
}
