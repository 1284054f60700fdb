package ro.clujit.innovationdays.site.programme;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.MovableClock;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.programme.TestProgrammes;

/** What a screen in the hall shows as the day goes on; that the view is right at every moment, {@link NowViewTest} says. */
@QuarkusTest
class NowPageTest {

    private static final ZoneId CLUJ = ZoneId.of("Europe/Bucharest");

    @Inject
    TestEditions editions;

    @Inject
    TestProgrammes programmes;

    @Inject
    MovableClock clock;

    private String slug;

    @BeforeEach
    void releaseAProgramme() {
        slug = editions.open(10).slug();
        UUID main = programmes.room(slug, "Sala Mare", 100);
        UUID side = programmes.room(slug, "Sala Mică", 30);
        programmes.session(slug, "Bun venit", main, "09:00", "09:30");
        programmes.session(slug, "Albine", side, "09:00", "10:00");
        programmes.session(slug, "Roboți", main, "11:00", "12:00");
        programmes.release(slug);
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void followsTheClockFromBeforeTheFirstDayToAfterTheLast() {
        assertThat(page("en")).contains("It begins on Thursday 20 April 2090 at 09:00", "Bun venit", "Albine");

        assertThat(at("2090-04-20T09:10", "ro"))
                .contains("<strong>09:10</strong>", "Sala Mare", "Bun venit", "Încă 20 de minute")
                .contains("Sala Mică", "Albine", "Încă 50 de minute", "Urmează la 11:00", "Roboți");
        assertThat(at("2090-04-20T09:45", "en"))
                .contains("<strong>09:45</strong>", "Albine", "15 more minutes")
                .contains("Nothing at this moment", "Next, at 11:00", "Roboți")
                .doesNotContain("Bun venit");
        assertThat(at("2090-04-20T11:30", "en"))
                .contains("<strong>11:30</strong>", "Roboți", "30 more minutes")
                .doesNotContain("Albine", "Next, at");

        assertThat(at("2090-04-20T12:00", "en"))
                .contains("The programme is over")
                .doesNotContain("Roboți");
    }

    /** Puts the clock forward to shortly after that minute has begun. */
    private String at(String local, String language) {
        clock.forward(Duration.between(
                clock.instant(),
                LocalDateTime.parse(local).atZone(CLUJ).toInstant().plusSeconds(1)));
        return page(language);
    }

    private String page(String language) {
        return when().get("/" + language + "/editions/" + slug + "/programme/now")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
