package ro.clujit.innovationdays.letters.reminder.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.MovableClock;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.letters.reminder.ReminderKind;
import ro.clujit.innovationdays.letters.reminder.ReminderScene;

/** Organisers choose what is sent when, and have sent what was missed. */
@QuarkusTest
class ReminderPagesTest {

    private static final Map<String, String> WEEK =
            Map.of("on-WEEK_BEFORE", "on", "days-WEEK_BEFORE", "8", "time-WEEK_BEFORE", "09:30");

    @TestHTTPResource("/")
    String base;

    @Inject
    ReminderScene scene;

    @Inject
    MovableClock clock;

    Organiser organiser;
    String slug;
    String page;

    @BeforeEach
    void open() {
        slug = scene.edition();
        page = "/en/office/editions/" + slug + "/reminders";
        scene.at("2028-06-05T07:00:00Z");
        organiser = new Organiser(base);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void saysOfEachKindWhetherItIsOnWhenItIsDueAndHowManyItIsFor() {
        scene.person(slug, "Ana", "2028-05-01T10:00:00Z");
        scene.person(slug, "Ion", "2028-05-01T10:00:00Z");
        String body = organiser.get(page).body();
        assertThat(body)
                .contains(
                        "8 Jun 2028, 10:00 EEST",
                        "14 Jun 2028, 10:00 EEST",
                        "10 Jun 2028, 10:00 EEST",
                        "Each 2 days before its time runs out",
                        "2 people",
                        "Not sent");
        scene.at("2028-06-08T07:00:10Z");
        assertThat(new Organiser(base).get(page).body()).contains("Being sent now, within a minute");
        scene.sweep();
        assertThat(new Organiser(base)
                        .get("/ro/office/editions/" + slug + "/reminders")
                        .body())
                .contains("Au primit-o", "2 persoane", "0 persoane", "nu a mai rămas nimeni de anunțat");
    }

    @Test
    void keepsDaysTimeAndSwitchAndTakesNothingOutOfItsBounds() {
        String form = page + "/WEEK_BEFORE";
        organiser.get(page);
        assertThat(organiser.postForm(form, WEEK).status()).isEqualTo(303);
        assertThat(organiser.postForm(form, WEEK).status()).isEqualTo(303);
        assertThat(organiser.get(page).body()).contains("7 Jun 2028, 09:30 EEST");
        for (String days : new String[] {"", "2", "31", "-1", "seven", "99999999999"}) {
            Organiser.Answer refused = organiser.postForm(form, Organiser.with(WEEK, "days-WEEK_BEFORE", days));
            assertThat(refused.status()).as(days).isEqualTo(422);
            assertThat(refused.body()).contains("Write a whole number of days, between 3 and 30.");
        }
        for (String time : new String[] {"", "25:00", "ten", "10:00:00.123456789"}) {
            Organiser.Answer refused = organiser.postForm(form, Organiser.with(WEEK, "time-WEEK_BEFORE", time));
            assertThat(refused.status()).as(time).isEqualTo(422);
            assertThat(refused.body()).contains("Write the time as 10:00.");
        }
        assertThat(organiser
                        .postForm(form, Organiser.with(WEEK, "on-WEEK_BEFORE", ""))
                        .status())
                .isEqualTo(303);
        assertThat(organiser.get(page).body()).doesNotContain("7 Jun 2028");
        assertThat(organiser.postForm(page + "/NO_SUCH", WEEK).status()).isEqualTo(404);
    }

    @Test
    void hasWhatWasMissedSentOnlyOnceItIsAskedForAndConfirmed() {
        scene.person(slug, "Ana", "2028-05-01T10:00:00Z");
        scene.set(slug, ReminderKind.WEEK_BEFORE, false);
        scene.at("2028-06-11T07:00:00Z");
        organiser = new Organiser(base);
        String send = page + "/WEEK_BEFORE/send";
        assertThat(organiser.get(page).body()).doesNotContain(send);
        assertThat(organiser.get(send).body()).contains("There is nothing to send now");
        scene.set(slug, ReminderKind.WEEK_BEFORE, true);
        scene.sweep();
        assertThat(organiser.get(page).body()).contains(send, "gets it only if you ask");
        assertThat(organiser.get(send).body()).contains("The letter leaves for 1 person.", "Send to 1 person");
        assertThat(scene.got(slug, ReminderKind.WEEK_BEFORE)).isEmpty();
        assertThat(organiser.send(send, Map.of()).body()).contains("The letters leave within a minute");
        assertThat(organiser.post(send, Map.of()).status()).isEqualTo(303);
        scene.sweep();
        scene.sweep();
        assertThat(scene.got(slug, ReminderKind.WEEK_BEFORE)).hasSize(1);
        assertThat(organiser.get(send).body()).contains("There is nothing to send now");
    }

    @Test
    void showsEachLetterInBothLanguages() {
        assertThat(organiser.get(page + "/DAY_BEFORE/main/ro").body()).contains("Ne vedem joi", "lang=\"ro\"");
        assertThat(organiser.get(page + "/DETAILS/registrant/en").body()).contains("Who comes with your tickets?");
        assertThat(organiser.get(page + "/THANKS/main/en").body()).contains("Tell us how it was");
        assertThat(organiser.get(page + "/THANKS/none/en").status()).isEqualTo(404);
        assertThat(organiser.get(page + "/NO_SUCH/main/en").status()).isEqualTo(404);
        assertThat(organiser.get("/en/office/editions/no-such/reminders").status())
                .isEqualTo(404);
    }
}
