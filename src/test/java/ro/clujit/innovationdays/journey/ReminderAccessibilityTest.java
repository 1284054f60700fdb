package ro.clujit.innovationdays.journey;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.MovableClock;
import ro.clujit.innovationdays.PostgresResource;
import ro.clujit.innovationdays.letters.feedback.FeedbackLinks;
import ro.clujit.innovationdays.letters.reminder.ReminderKind;
import ro.clujit.innovationdays.letters.reminder.ReminderScene;
import ro.clujit.innovationdays.letters.reminder.ReminderScene.Person;
import ro.clujit.innovationdays.programme.TestProgrammes;

/** The pages of reminders and feedback with axe, light and dark, and on a phone. */
@QuarkusTest
class ReminderAccessibilityTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    ReminderScene scene;

    @Inject
    TestProgrammes programmes;

    @Inject
    FeedbackLinks links;

    @Inject
    MovableClock clock;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void everybodyCanUseThePagesOfRemindersAndFeedback() {
        String slug = scene.edition();
        scene.move(slug, "2090-04-20", "2090-04-21");
        programmes.session(slug, "Știința datelor în spitale", null, "10:00", "11:00");
        programmes.session(slug, "Orașe care învață", null, "11:00", "12:00");
        programmes.release(slug);
        scene.move(slug, "2028-06-15", "2028-06-16");
        List<Person> people = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            people.add(scene.person(slug, "Om" + i, "2028-05-01T10:00:00Z"));
        }
        scene.at("2028-06-16T07:00:00Z");
        people.forEach(scene::checkIn);
        scene.set(slug, ReminderKind.THANKS, true);
        scene.at("2028-06-17T07:00:10Z");
        scene.sweep();
        var accessibility = new Accessibility();
        try (Chromium chromium = Chromium.launch()) {
            Page page = chromium.newContext(new NewContextOptions().setViewportSize(1440, 900))
                    .newPage();
            page.navigate(base + "en/sign-in");
            page.locator("input[name=email]").fill(PostgresResource.ORGANISER);
            page.locator("input[name=password]").fill(PostgresResource.PASSWORD);
            page.locator("main button[type=submit]").click();
            String office = base + "ro/office/editions/" + slug;
            check(accessibility, page, office + "/feedback", "feedback of nobody");
            check(accessibility, page, base + "ro/feedback/" + token(people.get(0)), "the empty form");
            page.locator("main button[type=submit]").click();
            check(accessibility, page, "", "the form with remarks");
            for (Person person : people) {
                page.navigate(base + "ro/feedback/" + token(person));
                page.locator("#overall-4").check();
                page.locator("#again-YES").check();
                page.locator("#good").fill("Oamenii, și cafeaua din pauze.");
                page.locator("#better").fill("Mai multe scaune în sala mică; la panel s-a stat în picioare.");
                page.locator("select").first().selectOption("5");
                page.locator("main button[type=submit]").click();
            }
            check(accessibility, page, "", "the form once more");
            check(accessibility, page, office + "/feedback", "feedback of five");
            check(accessibility, page, office + "/reminders", "reminders after an edition");
            scene.at("2028-06-11T07:00:00Z");
            String other = scene.edition();
            scene.person(other, "Ana", "2028-05-01T10:00:00Z");
            scene.set(other, ReminderKind.WEEK_BEFORE, true);
            String reminders = base + "en/office/editions/" + other + "/reminders";
            page.navigate(reminders);
            page.locator("#days-PAYMENT").fill("99");
            page.locator("form:has(#days-PAYMENT) button[type=submit]").click();
            check(accessibility, page, "", "reminders with a remark");
            check(accessibility, page, reminders, "reminders before an edition");
            check(accessibility, page, reminders + "/WEEK_BEFORE/send", "sending now");
        }
        accessibility.assertNothingFound();
    }

    private static void check(Accessibility accessibility, Page page, String address, String state) {
        if (!address.isEmpty()) {
            page.navigate(address);
        }
        accessibility.check(page, state);
        accessibility.checkOnPhone(page, state);
    }

    private String token(Person person) {
        return links.tokenOf(person.ticket());
    }
}
