package ro.clujit.innovationdays.ticketing.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static ro.clujit.innovationdays.ticketing.asking.TestAsking.field;
import static ro.clujit.innovationdays.ticketing.asking.TestAsking.person;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.MovableClock;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;

/** Files as answers: kept while a form is mended, for organisers alone, forgotten where nobody names them. */
@QuarkusTest
class AnswerFilesTest {

    private static final int ROUNDS = 10;
    private static final int AT_ONCE = 6;

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    AnswerFiles files;

    @Inject
    MovableClock clock;

    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    Organiser organiser;
    Visitor visitor;
    TestEditions.Made edition;
    TestAsking asking;

    @BeforeEach
    void start() {
        edition = editions.open(20);
        organiser = new Organiser(base);
        visitor = new Visitor(base);
        asking = new TestAsking(editions, organiser, edition.slug());
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
        clock.reset();
    }

    @Test
    void keepsAFileWhileOtherFieldsAreMendedAndGivesItToOrganisersAlone() {
        String cv = asking.ask("FILE", "CV", Map.of("required", "true"));
        String registration = visitor.hold(edition.slug(), 1).location();
        assertThat(visitor.get(registration).body())
                .contains("enctype=\"multipart/form-data\"", registration + "/upload");
        Map<String, String> details = person();
        String upload = registration + "/upload";
        assertThat(visitor.upload(upload, details, field(cv), "cv.pdf", "<svg>".getBytes(StandardCharsets.US_ASCII))
                        .body())
                .contains("neither PDF nor PNG nor JPEG", "id=\"" + field(cv) + "-error\"");
        byte[] large = new byte[5 * 1024 * 1024 + 1];
        System.arraycopy(TestAsking.PDF, 0, large, 0, TestAsking.PDF.length);
        assertThat(visitor.upload(upload, details, field(cv), "cv.pdf", large).body())
                .contains("larger than 5 MB");
        details.put("email", "");
        var mended = visitor.upload(upload, details, field(cv), "Ștefan \"cv\".pdf".replace("\"", ""), TestAsking.PDF);
        assertThat(mended.status()).isEqualTo(422);
        assertThat(mended.body()).contains("Kept: ").doesNotContain("id=\"" + field(cv) + "-error\"");
        details.put("remove-" + cv + "-1", "true");
        assertThat(visitor.upload(upload, details, field(cv), "", new byte[0]).body())
                .contains("Please answer this question.")
                .doesNotContain("Kept: ");
        details.remove("remove-" + cv + "-1");
        visitor.upload(upload, details, field(cv), "cv.pdf", TestAsking.PDF);
        details.put("email", "ana@example.org");
        var sent = visitor.upload(upload, details, field(cv), "", new byte[0]);
        assertThat(sent.status()).as(sent.body()).isEqualTo(303);
        assertThat(asking.answers()).isEqualTo(1);
        clock.forward(Duration.ofDays(2));
        files.forget();
        String file = "/en/office/editions/" + edition.slug() + "/answers/files/"
                + editions.texts("select cast(file_id as text) from answer where question_id = cast(?1 as uuid)", cv)
                        .get(0);
        assertThat(visitor.get(file).status()).as("nobody else").isNotEqualTo(200);
        clock.reset();
        assertThat(organiser
                        .get(file.replace(edition.slug(), editions.open(1).slug()))
                        .status())
                .as("of another edition")
                .isEqualTo(404);
        RestAssured.given()
                .header("Cookie", organiser.cookies())
                .get(file)
                .then()
                .statusCode(200)
                .header("Content-Type", "application/pdf")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", "attachment; filename*=UTF-8''cv.pdf");
    }

    @Test
    void forgetsFilesOfFormsThatWereNeverSentOff() {
        String cv = asking.ask("FILE", "CV", Map.of());
        String registration = visitor.hold(edition.slug(), 1).location();
        visitor.get(registration);
        visitor.upload(registration + "/upload", Map.of("name", ""), field(cv), "cv.pdf", TestAsking.PDF);
        String count = "select count(*) from answer_file where question_id = cast(?1 as uuid)";
        assertThat(editions.count(count, cv)).isEqualTo(1);
        files.forget();
        assertThat(editions.count(count, cv)).as("the form may still be mended").isEqualTo(1);
        clock.forward(Duration.ofHours(25));
        files.forget();
        assertThat(editions.count(count, cv)).isZero();
    }

    @Test
    void theSameFormManyTimesAtOnceIsOneAnswerWithItsFile() {
        String cv = asking.ask("FILE", "CV", Map.of("required", "true"));
        for (int round = 1; round <= ROUNDS; round++) {
            String upload = visitor.hold(edition.slug(), 1).location() + "/upload";
            // As somebody does who chooses another file, and sends that one several times.
            visitor.upload(upload, Map.of("name", ""), field(cv), "old.pdf", TestAsking.PDF);
            Map<String, String> details = TestAsking.with(person(), "remove-" + cv + "-1", "true");
            var all = Stream.generate(() -> CompletableFuture.supplyAsync(
                            () -> visitor.upload(upload, details, field(cv), "cv.pdf", TestAsking.PDF), threads))
                    .limit(AT_ONCE)
                    .toList();
            all.forEach(sent -> assertThat(sent.join().status()).isEqualTo(303));
            assertThat(asking.answers()).isEqualTo(round);
        }
        assertThat(editions.texts(
                        "select f.name from answer a join answer_file f on f.id = a.file_id"
                                + " where a.question_id = cast(?1 as uuid)",
                        cv))
                .hasSize(ROUNDS)
                .containsOnly("cv.pdf");
    }
}
