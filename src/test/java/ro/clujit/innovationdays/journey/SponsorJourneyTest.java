package ro.clujit.innovationdays.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.PostgresResource;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.mail.TestOutbox;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.sponsor.BenefitKind;
import ro.clujit.innovationdays.sponsor.TestPartners;
import ro.clujit.innovationdays.sponsor.contact.TestContacts;

/** A partner's contact with a letter's link: their listing with a logo, an organiser's word, the public, and a pass. */
@QuarkusTest
class SponsorJourneyTest {

    private static final String WIDER_THAN_THE_WINDOW =
            "() => document.documentElement.scrollWidth > document.documentElement.clientWidth";

    @TestHTTPResource("/")
    URI base;

    @Inject
    TestEditions editions;

    @Inject
    TestPartners partners;

    @Inject
    TestContacts contacts;

    @Inject
    TestOutbox outbox;

    private final Accessibility accessibility = new Accessibility();
    private String slug;
    private String name;
    private String email;
    private UUID tier;
    private UUID sponsorship;

    @BeforeEach
    void signAPartner() {
        slug = editions.open(50).slug();
        tier = partners.tier(slug, "Aur", null);
        partners.benefit(tier, BenefitKind.PASSES, 3, null);
        partners.benefit(tier, BenefitKind.BOOTH, 1, LocalDate.of(2090, 4, 1));
        name = "Țesătoria Viitorului " + UUID.randomUUID().toString().substring(0, 6);
        sponsorship = partners.partner(tier, name);
        partners.sign(sponsorship);
        email = "sponsor-" + UUID.randomUUID() + "@example.org";
        contacts.contact(sponsorship, "Ioana Țurcanu", email, Language.ro);
        editions.change("delete from partner_link_request");
    }

    @AfterEach
    void everyPageWasInOrder() {
        accessibility.assertNothingFound();
    }

    private Page visit(Chromium chromium, int width, ColorScheme scheme) {
        Page page = chromium.newContext(new NewContextOptions()
                        .setViewportSize(width, 900)
                        .setColorScheme(scheme)
                        .setBaseURL(base.toString()))
                .newPage();
        page.setDefaultTimeout(30_000);
        return page;
    }

    private void check(Page page, String state) {
        Assertions.assertThat((Boolean) page.evaluate(WIDER_THAN_THE_WINDOW))
                .as(state + " is as wide as its window")
                .isFalse();
        accessibility.check(page, state);
    }

    private static byte[] logo(int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D draw = image.createGraphics();
        draw.setColor(new Color(0x2733b8));
        draw.fillOval(0, 0, width, height);
        draw.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void aContactCorrectsTheListingAndHandsOutAPass() throws IOException {
        try (Chromium chromium = Chromium.launch()) {
            Page page = visit(chromium, 390, ColorScheme.LIGHT);
            page.navigate("/ro/partner");
            check(page, "where contacts sign in");
            page.locator("#email").fill("nu e adresă");
            page.getByText("Trimite-mi un link").click();
            assertThat(page.locator("#email-error")).isVisible();
            check(page, "no address to sign in with");
            page.locator("#email").fill(email);
            page.getByText("Trimite-mi un link").click();
            assertThat(page.locator("h1")).hasText("Uită-te în căsuța de e-mail");
            check(page, "a link that was asked for");
            String link = outbox.linkTo(email);
            page.navigate(link);
            check(page, "a link that opens");
            page.locator("main form button").click();
            assertThat(page.locator("h1")).hasText(name);
            check(page, "a contact's home");
            Page second = visit(chromium, 1440, ColorScheme.DARK);
            second.navigate(link);
            assertThat(second.locator("h1")).hasText("Linkul acesta a fost folosit deja");
            check(second, "a link that was used");

            page.getByText("Vezi și corectează prezentarea").click();
            page.locator("#text-ro").fill("Țesem **roboți** pentru spitale.");
            page.locator("#text-en").fill("We weave **robots** for hospitals.");
            page.getByText("Vezi cum arată").click();
            assertThat(page.locator(".look").first()).containsText("Țesem roboți pentru spitale.");
            check(page, "a listing that is looked at");
            page.getByText("Salvează ca ciornă").click();
            page.locator("#logo-light").setInputFiles(new FilePayload("mic.png", "image/png", logo(120, 60)));
            page.getByText("Salvează sigla").first().click();
            assertThat(page.locator("#logo-light-error")).containsText("lățimea de 120 pixeli");
            check(page, "a logo with too few pixels");
            page.locator("#logo-light").setInputFiles(new FilePayload("mare.png", "image/png", logo(1600, 800)));
            page.getByText("Salvează sigla").first().click();
            assertThat(page.locator(".notice--success")).containsText("Sigla este în ciornă");
            check(page, "a draft with a logo");
            page.getByText("Salvează și trimite spre aprobare").click();
            assertThat(page.locator(".notice--success")).containsText("S-a trimis");
            check(page, "a listing in review");

            publish(chromium);
            page.navigate("/ro/editions/" + slug);
            assertThat(page.locator("img[alt='" + name + "']").first()).isVisible();
            page.navigate("/ro/partner");
            page.getByText("Împarte invitațiile").click();
            check(page, "passes");
            page.locator("#name").fill("Dan Invitatul");
            page.locator("main form button.btn-primary").click();
            assertThat(page.locator(".notice--success")).hasText("Invitația este dată.");
            check(page, "a pass that was handed out");
            register(chromium, page.locator("input[readonly]").inputValue());
            page.reload();
            assertThat(page.locator(".pass-list")).containsText("S-a înscris: Dan Invitatul");
            page.setViewportSize(1440, 900);
            page.navigate("/en/partner");
            assertThat(page.locator("tbody tr").first()).containsText("2");
            check(page, "a contact's home in English");
            page.getByText("Sign out").click();
            page.navigate("/en/partner");
            assertThat(page.locator("h1")).hasText("Partners: sign in");
        }
    }

    private void publish(Chromium chromium) {
        Page office = visit(chromium, 1440, ColorScheme.DARK);
        office.navigate("/en/sign-in");
        office.locator("[name=email]").fill(PostgresResource.ORGANISER);
        office.locator("[name=password]").fill(PostgresResource.PASSWORD);
        office.locator("main form button").click();
        office.navigate("/en/office/editions/" + slug + "/listings/" + contacts.listing(sponsorship) + "/contacts");
        check(office, "a partner's contacts");
        office.navigate("/en/office/editions/" + slug + "/partner-letters");
        check(office, "letters to partners");
        office.navigate("/en/office/editions/" + slug + "/tiers/" + tier + "/passes");
        check(office, "what passes admit to");
        office.getByText("Save and make the passes").click();
        assertThat(office.locator(".notice--success")).isVisible();
        office.navigate("/en/office/editions/" + slug + "/reviews");
        check(office, "proposed listings");
        office.getByText(name).click();
        check(office, "a proposed listing");
        office.getByText("Publish it").click();
        assertThat(office.locator(".notice--success")).containsText("Published");
    }

    private void register(Chromium chromium, String link) {
        Page guest = visit(chromium, 390, ColorScheme.LIGHT);
        guest.navigate(URI.create(link).getRawPath() + "?" + URI.create(link).getRawQuery());
        guest.locator("select[name^=places-]").first().selectOption("1");
        guest.locator("main form .btn-register, main form .btn-primary").last().click();
        guest.locator("[name=name]").fill("Dan Invitatul");
        guest.locator("[name=email]").fill("dan-" + email);
        guest.locator("[name=organisation]").fill("Exemplu SRL");
        guest.locator("[name=job-title]").fill("Inginer");
        guest.locator("[name=audience]").selectOption("IT");
        guest.locator("main form .btn-register, main form .btn-primary").last().click();
        assertThat(guest.locator("body")).containsText("Dan Invitatul");
    }
}
