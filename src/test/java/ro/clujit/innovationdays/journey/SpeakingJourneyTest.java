package ro.clujit.innovationdays.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.PostgresResource;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.mail.TestOutbox;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.TestProgrammes;
import ro.clujit.innovationdays.programme.speaking.Inviting;

/** A speaker and a follower, each with nothing but the link of a letter, in a real browser. */
@QuarkusTest
class SpeakingJourneyTest {

    private static final String WIDER_THAN_THE_WINDOW =
            "() => document.documentElement.scrollWidth > document.documentElement.clientWidth";

    private static final AtomicInteger NEXT = new AtomicInteger(1);

    @TestHTTPResource("/")
    URI base;

    @Inject
    TestEditions editions;

    @Inject
    TestProgrammes programmes;

    @Inject
    Inviting inviting;

    @Inject
    TestOutbox outbox;

    private final Accessibility accessibility = new Accessibility();
    private String slug;
    private String email;
    private UUID room;
    private UUID speaker;
    private int session;

    @BeforeEach
    void releaseAProgramme() {
        slug = editions.open(10).slug();
        email = "journey" + NEXT.getAndIncrement() + "@example.org";
        room = programmes.room(slug, "Sala Mare", 100);
        speaker = programmes.speaker("Ștefana Țăranu");
        editions.change("update speaker set email = ? where id = ?", email, speaker);
        session = programmes.session(
                slug,
                "Orașul care învață de la locuitorii lui",
                room,
                "10:00",
                "11:00",
                speaker,
                programmes.speaker("Radu Câmpeanu"));
        programmes.session(slug, "O masă rotundă", room, "14:00", "15:00", speaker, programmes.speaker("Ana Ionescu"));
        programmes.release(slug);
        programmes.session(slug, "Ce nu s-a spus încă", null, null, null, speaker);
    }

    @AfterEach
    void everyPageWasInOrder() {
        accessibility.assertNothingFound();
    }

    private Page visit(Chromium chromium, int width) {
        Page page = chromium.newContext(
                        new NewContextOptions().setViewportSize(width, 900).setBaseURL(base.toString()))
                .newPage();
        page.setDefaultTimeout(20_000);
        return page;
    }

    private void check(Page page, String state) {
        Assertions.assertThat((Boolean) page.evaluate(WIDER_THAN_THE_WINDOW))
                .as(state + " is as wide as its window")
                .isFalse();
        accessibility.check(page, state);
    }

    @Test
    void aSpeakerAnswersAndProposesAndAnOrganiserApproves() throws IOException {
        inviting.one(slug, speaker, Language.ro);
        String link = outbox.linkTo(email);
        try (Chromium chromium = Chromium.launch()) {
            Page page = visit(chromium, 390);
            page.navigate(link);
            assertThat(page.locator("h1")).hasText("Ștefana Țăranu");
            check(page, "a speaker's page");
            page.locator("main form").first().locator("button").click();
            assertThat(page.locator("#attendance-error")).hasText("Spune dacă vii.");
            check(page, "an answer that is none");
            page.getByLabel("Da, vin").check();
            page.getByLabel("Un cuvânt pentru organizatori").fill("Ajung la 9.\nAm nevoie de un adaptor.");
            page.getByText("Trimite răspunsul").click();
            assertThat(page.locator(".notice--success").first()).hasText("Organizatorii au răspunsul tău.");

            page.getByLabel("Biografia în română").fill("Cercetează **orașe**.\n\n- Cluj\n- Sibiu");
            page.getByText("Vezi cum va arăta").click();
            assertThat(page.locator(".preview li").first()).hasText("Cluj");
            check(page, "a preview");
            page.getByText("Trimite spre aprobare").first().click();
            page.locator("#photograph").setInputFiles(new FilePayload("eu.png", "image/png", picture()));
            page.getByText("Trimite imaginea spre aprobare").click();
            assertThat(page.locator(".own-picture img")).isVisible();
            check(page, "a proposal that waits");
            page.setViewportSize(1440, 900);
            page.navigate(link.replace("/ro/", "/en/"));
            check(page, "a proposal that waits in English");

            Page office = visit(chromium, 1440);
            office.navigate("/en/sign-in");
            office.locator("[name=email]").fill(PostgresResource.ORGANISER);
            office.locator("[name=password]").fill(PostgresResource.PASSWORD);
            office.locator("main form button").click();
            office.navigate("/en/office/editions/" + slug + "/invitations");
            check(office, "invitations");
            office.getByText("Proposed changes (1)").click();
            check(office, "proposals");
            office.getByText("Ștefana Țăranu").click();
            assertThat(office.locator(".proposal > li")).hasCount(2);
            check(office, "one proposal");
            office.setViewportSize(390, 900);
            check(office, "one proposal");
            office.getByText("Approve what is ticked").click();
            assertThat(office.locator(".notice--success")).containsText("with the next release");
            office.navigate("/ro/office/editions/" + slug + "/invitations");
            check(office, "invitations in Romanian");

            page.navigate(link);
            assertThat(page.locator(".notice--success").last()).containsText("au aprobat");
            page.navigate("/ro/speaking");
            check(page, "a lost link");
            page.navigate("/en/speaking/0");
            check(page, "a link that opens nothing");
        }
    }

    @Test
    void aFollowerConfirmsAndStops() {
        String reader = "reader-" + email;
        try (Chromium chromium = Chromium.launch()) {
            Page page = visit(chromium, 390);
            page.navigate("/ro/editions/" + slug + "/follow?s=1.2");
            check(page, "the form to follow");
            page.getByText("Scrieți-mi").click();
            assertThat(page.locator("#email-error")).isVisible();
            check(page, "no address to follow with");
            page.locator("#email").fill(reader);
            page.getByText("Scrieți-mi").click();
            assertThat(page.locator("h1")).hasText("Uită-te în căsuța de e-mail");
            check(page, "asked to follow");
            String link = outbox.linkTo(reader);
            page.navigate(link);
            check(page, "what waits to be confirmed");
            page.getByText("Da, scrieți-mi").click();
            assertThat(page.locator(".notice--success")).containsText("Ai confirmat.");
            programmes.cancel(slug, session);
            programmes.move(slug, 2, room, "16:00", "17:00");
            programmes.release(slug);
            page.setViewportSize(1440, 900);
            page.navigate(link.replace("/ro/", "/en/"));
            check(page, "what is followed");
            page.locator(".follow-list button").first().click();
            assertThat(page.locator(".follow-list > li")).hasCount(1);
            page.getByText("Delete my address").click();
            assertThat(page.locator("h1")).hasText("Forgotten");
            check(page, "forgotten");
        }
    }

    private static byte[] picture() throws IOException {
        var image = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
