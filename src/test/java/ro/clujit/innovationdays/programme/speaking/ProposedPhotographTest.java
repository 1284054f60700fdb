package ro.clujit.innovationdays.programme.speaking;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Visitor;

/** A speaker proposes a photograph, which is looked at as a text is. */
@QuarkusTest
class ProposedPhotographTest extends ProposingSpeaker {

    @Test
    void proposesAPhotographThatIsMadeAnewAndApprovedLikeATextIs() throws Exception {
        visitor.get(link);
        assertThat(photograph(picture(Color.RED)).location()).endsWith("?done=sent");
        assertThat(visitor.get(link).body()).contains("/384.jpg", "Photograph of Ana Île");
        String first = pending();
        propose("Ana Nouă", "Text");
        assertThat(pending()).as("a text keeps the picture that was proposed").isEqualTo(first);
        photograph(picture(Color.BLUE));
        String second = pending();
        assertThat(visitor.get("/media/" + first + "/96.jpg").status())
                .as("replaced")
                .isEqualTo(404);
        Visitor.Answer page = organiser.get(proposal());
        assertThat(page.body()).contains("/media/" + second + "/384.jpg", "Ana Nouă");
        approve(page.path(), version(page), "PICTURE");
        assertThat(speaker("name = 'Ana Île' and picture_id = cast('" + second + "' as uuid)"))
                .isEqualTo("yes");
        visitor.get(link);
        visitor.post(link + "/photograph/remove", Map.of());
        page = organiser.get(proposal());
        assertThat(page.body()).contains("/media/" + second, "Nothing");
        organiser.post(page.path() + "/return", Map.of("reason", "Please keep it."));
        assertThat(visitor.get("/media/" + second + "/96.jpg").status()).isEqualTo(200);
        photograph(picture(Color.GREEN));
        String third = pending();
        organiser.post(organiser.get(proposal()).path() + "/return", Map.of("reason", "No"));
        assertThat(visitor.get("/media/" + third + "/96.jpg").status())
                .as("sent back")
                .isEqualTo(404);
    }

    @Test
    void refusesWhatIsNoPhotograph() {
        visitor.get(link);
        assertThat(photograph("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
                                .getBytes(StandardCharsets.UTF_8))
                        .body())
                .contains("An SVG may hold scripts", "id=\"photograph-error\"");
        assertThat(photograph("nonsense".getBytes(StandardCharsets.UTF_8)).status())
                .isEqualTo(422);
        assertThat(photograph(new byte[0]).status()).isEqualTo(422);
        assertThat(photograph(new byte[11 * 1024 * 1024]).status()).isIn(413, 422);
        assertThat(organiser.get(list).body()).contains("Nothing waits to be decided.");
        visitor.get("/en/speaking");
        long before = editions.count("select count(*) from picture");
        assertThat(visitor.upload(
                                "/en/speaking/" + "x".repeat(26) + "/photograph",
                                Map.of(),
                                "photograph",
                                "a.png",
                                picture(Color.RED))
                        .status())
                .isEqualTo(404);
        assertThat(editions.count("select count(*) from picture")).isEqualTo(before);
    }

    private Visitor.Answer photograph(byte[] content) {
        return visitor.upload(link + "/photograph", Map.of(), "photograph", "ana.png", content);
    }

    private String pending() {
        Matcher picture = Pattern.compile("/media/([0-9a-f-]{36})/384")
                .matcher(visitor.get(link).body());
        assertThat(picture.find()).isTrue();
        return picture.group(1);
    }

    private static byte[] picture(Color colour) {
        var image = new BufferedImage(320, 280, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(colour);
        pen.fillRect(20, 20, 250, 200);
        pen.dispose();
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
