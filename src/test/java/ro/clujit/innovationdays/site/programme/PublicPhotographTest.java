package ro.clujit.innovationdays.site.programme;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.programme.TestProgrammes;

/** A photograph that an organiser uploads is seen by everybody from the next release on, wherever its speaker is. */
@QuarkusTest
class PublicPhotographTest {

    private static final Pattern PORTRAIT =
            Pattern.compile("<img class=\"portrait\" src=\"([^\"]+)\" srcset=\"([^\" ]+) 2x\" width=\"([0-9]+)\"");

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestProgrammes programmes;

    @Test
    void isOnThePublicPagesFromTheNextReleaseOn() throws IOException {
        String slug = editions.open(5).slug();
        UUID speaker = programmes.speaker("Fotogenica " + slug);
        programmes.session(slug, "Cu chip", programmes.room(slug, "Aula", 9), "10:00", "11:00", speaker);
        programmes.release(slug);
        String edition = "/en/editions/" + slug;
        List<String> pages = Stream.of("/speakers/fotogenica-" + slug, "/speakers", "/sessions/cu-chip")
                .map(edition::concat)
                .toList();

        var organiser = new Organiser(base);
        organiser.get("/en/office/speakers/" + speaker);
        var saved = organiser.upload(
                "/en/office/speakers/" + speaker + "/photograph",
                Map.of("version", "0"),
                "photograph",
                "me.png",
                png());
        assertThat(saved.status()).as(saved.body()).isEqualTo(303);
        assertThat(pages).allSatisfy(page -> assertThat(get(page)).doesNotContain("/media/"));

        programmes.release(slug);
        assertThat(pages).allSatisfy(this::showsThePhotograph);
        assertThat(get(pages.get(0))).contains("alt=\"Photograph of Fotogenica " + slug + "\"");
    }

    private void showsThePhotograph(String page) throws IOException {
        var portrait = PORTRAIT.matcher(get(page));
        assertThat(portrait.find()).as("a photograph on " + page).isTrue();
        int width = Integer.parseInt(portrait.group(3));
        assertThat(widthOf(portrait.group(1))).isEqualTo(width);
        assertThat(widthOf(portrait.group(2))).isEqualTo(2 * width);
    }

    private static int widthOf(String address) throws IOException {
        byte[] picture = given().get(address)
                .then()
                .statusCode(200)
                .contentType("image/jpeg")
                .extract()
                .asByteArray();
        return ImageIO.read(new ByteArrayInputStream(picture)).getWidth();
    }

    private static String get(String page) {
        return when().get(page).then().statusCode(200).extract().asString();
    }

    private static byte[] png() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(800, 800, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
