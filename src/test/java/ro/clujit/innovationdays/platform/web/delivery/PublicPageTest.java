package ro.clujit.innovationdays.platform.web.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;

@QuarkusTest
@TestProfile(KeepingPages.class)
class PublicPageTest {

    private static final String PAGE = "/ro/counted";

    @Inject
    PublicPages pages;

    @Inject
    TestEditions editions;

    @TestHTTPResource
    URI base;

    @BeforeEach
    void forget() {
        CountedPages.open = new CountDownLatch(0);
        pages.forget();
    }

    @Test
    void rendersAPageOnceForEverybody() {
        Response first = get(PAGE);
        Response second = get(PAGE);

        assertThat(second.asString()).isEqualTo(first.asString()).contains("ș ro");
        assertThat(second.contentType()).isEqualTo(first.contentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(second.header("X-Kept")).isEqualTo("too");
    }

    @Test
    void tellsThePagesOfTwoLanguagesAndOfTwoQuestionsApart() {
        assertThat(get(PAGE).asString()).contains(" ro ");
        assertThat(get("/en/counted").asString()).contains(" en ");
        assertThat(get(PAGE + "?is=a&q=1").asString()).isNotEqualTo(get(PAGE).asString());
        assertThat(get(PAGE + "?q=1&is=a").asString())
                .isEqualTo(get(PAGE + "?is=a&q=1").asString());
    }

    @Test
    void handsNobodysCookiesToOthersAndRemembersEachReadersLanguage() {
        get(PAGE);
        assertThat(get(PAGE).headers().getValues("Set-Cookie"))
                .containsExactly("lang=ro; Path=/; Max-Age=31536000; SameSite=Lax");
        assertThat(given().cookie("lang", "en").get(PAGE).headers().getValues("Set-Cookie"))
                .hasSize(1)
                .allMatch(cookie -> cookie.startsWith("lang=ro;"));
        assertThat(given().cookie("lang", "ro").get(PAGE).headers().hasHeaderWithName("Set-Cookie"))
                .isFalse();
    }

    @Test
    void compressesForThoseWhoTakeItAlone() {
        get(PAGE);
        Response zipped = raw("Accept-Encoding", "gzip").get(PAGE);
        Response plain = raw("Accept-Encoding", "identity").get(PAGE);
        Response refused = raw("Accept-Encoding", "gzip;q=0").get(PAGE);

        assertThat(zipped.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(zipped.asByteArray()).startsWith(0x1f, 0x8b);
        assertThat(zipped.header("Vary")).isEqualToIgnoringCase("Accept-Encoding");
        assertThat(plain.header("Content-Encoding")).isIn(null, "identity");
        assertThat(plain.asString()).contains("ș ro");
        assertThat(refused.asString()).contains("ș ro");
        assertThat(plain.header("ETag")).isEqualTo(zipped.header("ETag"));
    }

    @Test
    void tellsThatAPageIsStillTheSame() {
        String mark = get(PAGE).header("ETag");

        for (boolean kept : new boolean[] {true, false}) {
            if (!kept) {
                pages.forget();
                // Rendered anew it says another number, and so has another mark.
                assertThat(get(PAGE).header("ETag")).isNotEqualTo(mark);
                continue;
            }
            Response same = given().header("If-None-Match", mark).get(PAGE);
            assertThat(same.statusCode()).isEqualTo(304);
            assertThat(same.header("ETag")).isEqualTo(mark);
            assertThat(same.header("Content-Security-Policy")).isNotBlank();
            assertThat(same.asByteArray()).isEmpty();
        }
        assertThat(given().header("If-None-Match", mark).get(PAGE).statusCode()).isEqualTo(200);
    }

    @Test
    void answersHeadAsGetWithoutTheBody() {
        String length = raw("Accept-Encoding", "identity").get(PAGE).header("Content-Length");
        length = raw("Accept-Encoding", "identity").get(PAGE).header("Content-Length");
        Response head = raw("Accept-Encoding", "identity").head(PAGE);

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.header("Content-Length")).isEqualTo(length);
        assertThat(head.header("ETag")).isEqualTo(get(PAGE).header("ETag"));
        assertThat(head.asByteArray()).isEmpty();
    }

    @Test
    void putsTheSecurityHeadersOnWhatIsKept() {
        Response first = get(PAGE);
        Response kept = get(PAGE);

        for (String header : List.of("Content-Security-Policy", "X-Content-Type-Options", "Permissions-Policy")) {
            assertThat(kept.header(header)).isNotBlank().isEqualTo(first.header(header));
        }
        assertThat(kept.header("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void keepsNoErrorsAndNothingThatIsNotMarked() {
        for (String path : List.of(PAGE + "?is=missing", PAGE + "?is=broken", PAGE + "/own")) {
            int before = CountedPages.RENDERED.get();
            get(path);
            get(path);
            assertThat(CountedPages.RENDERED.get() - before).as(path).isEqualTo(2);
            assertThat(get(path).header("ETag")).isNull();
        }
    }

    @Test
    void hasOneOfManyRenderAndTheOthersWait() {
        CountedPages.open = new CountDownLatch(1);
        int before = CountedPages.RENDERED.get();
        var answers = ask(PAGE + "?is=slow", 20);
        await().until(() -> CountedPages.RENDERED.get() > before);
        CountedPages.open.countDown();

        assertThat(answers.stream().map(CompletableFuture::join).map(HttpResponse::body))
                .hasSize(20)
                .containsOnly("<p>ș ro " + (before + 1) + "</p>");
        assertThat(CountedPages.RENDERED.get() - before).isEqualTo(1);
    }

    @Test
    void leavesNobodyWaitingForAPageThatBroke() {
        CountedPages.open = new CountDownLatch(1);
        int before = CountedPages.RENDERED.get();
        var answers = ask(PAGE + "?is=broken", 5);
        await().until(() -> CountedPages.RENDERED.get() > before);
        CountedPages.open.countDown();

        assertThat(answers.stream().map(CompletableFuture::join).map(HttpResponse::statusCode))
                .containsOnly(500);
    }

    @Test
    void showsAnOrganisersChangeAtOnce() {
        var edition = editions.open(5);
        String address = "/en/editions/" + edition.slug();
        get(address);
        editions.change("update edition set summary_en = 'Behind our back' where slug = ?1", edition.slug());
        assertThat(get(address).asString()).doesNotContain("Behind our back");

        new Organiser(base.toString())
                .send(
                        "/en/office/editions/" + edition.slug() + "/themes",
                        Map.of("name-ro", "Temă", "name-en", "Quiet theme"));
        assertThat(get(address).asString()).contains("Behind our back", "Quiet theme");
    }

    @Test
    void isNotForgottenForWhatVisitorsSend() {
        var edition = editions.open(5);
        String kept = get(PAGE).asString();

        assertThat(new Visitor(base.toString()).hold(edition.slug(), 1).status())
                .isEqualTo(303);
        new Visitor(base.toString()).post("/en/office/new-edition", Map.of("name-en", "No token, not signed in"));
        new Visitor(base.toString()).postJsonWithout("/api/v1/scans", "{}");
        assertThat(get(PAGE).asString()).isEqualTo(kept);
    }

    private List<CompletableFuture<HttpResponse<String>>> ask(String path, int times) {
        var request = HttpRequest.newBuilder(base.resolve(path)).build();
        var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return Stream.generate(() -> http.sendAsync(request, HttpResponse.BodyHandlers.ofString()))
                .limit(times)
                .toList();
    }

    private static Response get(String path) {
        return given().get(path);
    }

    /** Without the client's own unpacking. */
    private static RequestSpecification raw(String header, String value) {
        return given().config(io.restassured.RestAssured.config()
                        .decoderConfig(io.restassured.config.DecoderConfig.decoderConfig()
                                .noContentDecoders()))
                .header(header, value);
    }
}
