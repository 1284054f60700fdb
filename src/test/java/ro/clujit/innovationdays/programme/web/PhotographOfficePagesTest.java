package ro.clujit.innovationdays.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.programme.TestProgrammes;

/** An organiser gives a speaker a photograph. */
@QuarkusTest
class PhotographOfficePagesTest {

    private static final String FIELD = "photograph";

    @TestHTTPResource("/")
    String base;

    @Inject
    TestProgrammes programmes;

    Organiser organiser;
    String record;
    String form;

    @BeforeEach
    void start() {
        organiser = new Organiser(base);
        record = "/en/office/speakers/" + programmes.speaker("Fotogenica Persoană");
        form = record + "/photograph";
        organiser.get(record);
    }

    @Test
    void savesReplacesAndRemovesAPhotograph() throws IOException {
        var saved = organiser.upload(form, Map.of("version", "0"), FIELD, "me.png", png(400));
        assertThat(saved.status()).as(saved.body()).isEqualTo(303);
        String page = organiser.get(saved.location()).body();
        assertThat(page).contains("The photograph is saved.", "alt=\"Photograph of Fotogenica Persoană\"");
        Matcher picture = Pattern.compile("src=\"(/media/[^\"]+/192.jpg)\"").matcher(page);
        assertThat(picture.find()).isTrue();
        assertThat(organiser.get(picture.group(1)).status()).isEqualTo(200);

        assertThat(organiser
                        .upload(form, Map.of("version", "0"), FIELD, "me.png", png(400))
                        .body())
                .contains("Somebody else changed this meanwhile.");
        assertThat(organiser
                        .upload(form, Map.of("version", "1"), FIELD, "me.png", png(300))
                        .status())
                .isEqualTo(303);
        assertThat(organiser.post(form + "/remove", Map.of("version", "2")).status())
                .isEqualTo(303);
        assertThat(organiser.get(record).body()).doesNotContain("/media/");
    }

    @Test
    void saysWhyItTakesNoSuchFile() throws IOException {
        byte[] svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"
                .getBytes(StandardCharsets.UTF_8);
        assertRefused(svg, "An SVG may hold scripts");
        assertRefused("no picture".getBytes(StandardCharsets.UTF_8), "This file is no picture");
        assertRefused(png(50), "The picture is too small");
        var none = organiser.upload(form, Map.of("version", "0"), "other", "me.png", png(300));
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.body()).contains("Choose a file first.");
        assertThat(organiser.get(record).body()).doesNotContain("/media/");
    }

    private void assertRefused(byte[] file, String remark) {
        var refused = organiser.upload(form, Map.of("version", "0"), FIELD, "file", file);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains(remark, "id=\"photograph-error\"");
    }

    private static byte[] png(int side) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
