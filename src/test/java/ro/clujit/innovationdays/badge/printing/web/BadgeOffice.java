package ro.clujit.innovationdays.badge.printing.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import ro.clujit.innovationdays.MovableClock;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.badge.printing.TestBadges;
import ro.clujit.innovationdays.programme.TestProgrammes;

/** An edition's badges in the back office, and an organiser in front of it. */
abstract class BadgeOffice {

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestBadges badges;

    @Inject
    TestProgrammes programmes;

    @Inject
    MovableClock clock;

    Organiser organiser;
    TestEditions.Made edition;
    String pages;

    @BeforeEach
    void start() {
        organiser = new Organiser(base);
        edition = editions.open(10);
        pages = "/en/office/editions/" + edition.slug() + "/badges";
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    Map<String, String> look() {
        var look = new HashMap<String, String>();
        look.put("paper", "A6");
        for (String part : List.of("EDITION", "ORGANISATION", "JOB_TITLE", "ROLE", "QR")) {
            look.put("part-" + part, "on");
        }
        for (String role : List.of("ORGANISER", "SPEAKER", "PRESS", "SPONSOR", "ATTENDEE")) {
            look.put("colour-" + role, "#0f766e");
        }
        editions.texts(
                        "select cast(t.id as varchar) from ticket_type t join edition e on e.id = t.edition_id where e.slug = ?1",
                        edition.slug())
                .forEach(type -> look.put("role-" + type, "ATTENDEE"));
        return look;
    }

    String print(Map<String, String> fields) {
        organiser.get(pages);
        var answer = organiser.postForm(pages, fields);
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return answer.location();
    }

    String printOne(String ticket, UUID key) {
        organiser.get(pages);
        var answer = organiser.postForm(pages + "/tickets/" + ticket, Map.of("key", key.toString()));
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return answer.location();
    }

    String text(String run) throws IOException, InterruptedException {
        try (var document = Loader.loadPDF(bytes(run + "/badges.pdf"))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    byte[] bytes(String path) throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(base).resolve(path))
                                .header("Cookie", organiser.cookies())
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type")).contains("application/pdf");
        return answer.body();
    }

    String type(String name) {
        return editions.texts(
                        "select cast(t.id as varchar) from ticket_type t join edition e on e.id = t.edition_id"
                                + " where e.slug = ?1 and t.name_en = ?2",
                        edition.slug(),
                        name)
                .get(0);
    }

    long firsts() {
        return editions.count(
                "select count(*) from badge_print p join badge_run r on r.id = p.run_id"
                        + " join edition e on e.id = r.edition_id where e.slug = ?1 and p.is_first_print",
                edition.slug());
    }
}
