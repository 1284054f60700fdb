package ro.clujit.innovationdays.platform.media;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures in the database, and over HTTP. */
@QuarkusTest
class PicturesTest {

    @Inject
    Pictures pictures;

    @Test
    void servesAPictureThatMayBeKeptForEver() {
        var view = new PictureView(stored());
        for (int width : PictureView.WIDTHS) {
            byte[] jpeg = given().get(view.src(width))
                    .then()
                    .statusCode(200)
                    .contentType("image/jpeg")
                    .header("Cache-Control", "public, max-age=31536000, immutable")
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Content-Security-Policy", "default-src 'none'; sandbox")
                    .extract()
                    .asByteArray();
            assertThat(Samples.read(jpeg).getWidth()).isEqualTo(width);
        }
        assertThat(view.srcset()).contains(view.src(384) + " 384w, ");
    }

    @Test
    void sendsItOnlyOnce() {
        String address = new PictureView(stored()).src(96);
        String tag = given().get(address).getHeader("ETag");
        given().header("If-None-Match", tag).get(address).then().statusCode(304).header("ETag", tag);
        given().header("If-None-Match", "\"another\"").get(address).then().statusCode(200);
    }

    @Test
    void keepsTheSameUploadTwiceSoThatEachMayBeRemoved() {
        UUID first = stored();
        UUID second = stored();
        assertThat(first).isNotEqualTo(second);
        assertThat(pictures.remove(first)).isTrue();
        assertThat(pictures.remove(first)).isFalse();
        given().get(new PictureView(first).src(96)).then().statusCode(404);
        given().get(new PictureView(second).src(96)).then().statusCode(200);
    }

    @Test
    void keepsNothingOfWhatItRefuses() {
        long before = pictures.count();
        assertThat(pictures.store(new byte[] {1, 2, 3})).isEqualTo(PictureRefusal.NOT_A_PICTURE);
        assertThat(pictures.count()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/media/00000000-0000-7000-8000-000000000000/96.jpg",
                "/media/00000000-0000-7000-8000-000000000000/97.jpg",
                "/media/not-a-picture/96.jpg",
                "/media/%2e%2e/96.jpg",
                "/media/"
            })
    void findsNothingWhereThereIsNothing(String address) {
        given().urlEncodingEnabled(false).get(address).then().statusCode(404);
    }

    private UUID stored() {
        var outcome = pictures.store(Samples.png(800, 900));
        assertThat(outcome).isInstanceOf(PictureOutcome.Stored.class);
        return ((PictureOutcome.Stored) outcome).id();
    }
}
