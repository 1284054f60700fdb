package ro.clujit.innovationdays.site.web;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ro.clujit.innovationdays.FirstVisit;
import ro.clujit.innovationdays.site.WithExamples;

/** A first visit on a hall's Wi-Fi: what public pages may weigh (ADR 12). */
@QuarkusTest
@TestProfile(WithExamples.class)
class PageWeightTest {

    /** What every public page loads beside itself; half of the whole, so that a long programme has room for its words. */
    private static final int MOST_BESIDES = 50_000;

    @TestHTTPResource("/")
    String base;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ro",
                "/en",
                "/ro/editions/coming",
                "/en/editions/coming",
                "/ro/editions/2016",
                "/en/privacy",
                "/ro/sign-in",
                "/ro/editions/coming/register"
            })
    void staysWithinWhatAFirstVisitMayWeigh(String path) {
        FirstVisit visit = FirstVisit.of(base, path.replace("coming", coming()));

        assertThat(visit.besidesThePage()).as("%s", visit.loaded()).isLessThan(MOST_BESIDES);
        assertThat(visit.total()).isLessThan(FirstVisit.MOST);
        // The faces that the first paint needs, and none that our languages do not need.
        assertThat(visit.loaded().keySet().stream().filter(address -> address.contains("/fonts/")))
                .hasSize(4);
        // One sheet for all public pages; registering, where nobody comes first, has one of its own beside it.
        assertThat(visit.loaded().keySet().stream().filter(address -> address.contains(".css")))
                .hasSize(path.endsWith("/register") ? 2 : 1);
    }

    @Test
    void letsBrowsersKeepForLongWhatHasItsVersionInItsAddress() {
        for (String address : FirstVisit.of(base, "/ro").loaded().keySet()) {
            assertThat(given().urlEncodingEnabled(false).get(address).header("Cache-Control"))
                    .as(address)
                    .contains("immutable");
            String ofAnotherRelease = address.replaceFirst("v=.*", "v=0123456789abcdef");
            when().get(ofAnotherRelease)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", not(containsString("immutable")));
        }
    }

    @Test
    void looksUpNoFileThatIsNoneOfThePages() {
        for (String path : new String[] {"/assets/nope.css", "/assets/../application.properties", "/assets/fonts/"}) {
            given().urlEncodingEnabled(false).get(path + "?v=1").then().statusCode(404);
        }
    }

    private static String coming() {
        return when().get("/api/v1/editions").jsonPath().getString("find { !it.over }.slug");
    }
}
