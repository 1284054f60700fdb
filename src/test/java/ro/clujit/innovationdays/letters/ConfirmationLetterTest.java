package ro.clujit.innovationdays.letters;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.mail.Composing;
import ro.clujit.innovationdays.mail.Letters;
import ro.clujit.innovationdays.mail.MailAddress;
import ro.clujit.innovationdays.mail.Mailboxes;
import ro.clujit.innovationdays.mail.Parts;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.ticketing.Attendee;
import ro.clujit.innovationdays.ticketing.Audience;
import ro.clujit.innovationdays.ticketing.HoldRequest;
import ro.clujit.innovationdays.ticketing.Holding;
import ro.clujit.innovationdays.ticketing.Registering;
import ro.clujit.innovationdays.ticketing.Registrations;
import ro.clujit.innovationdays.ticketing.Requested;
import ro.clujit.innovationdays.ticketing.Source;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.TicketCodes;
import ro.clujit.innovationdays.ticketing.TicketTypes;
import ro.clujit.innovationdays.ticketing.Tickets;

@QuarkusTest
@WithTestResource(MailAddress.class)
class ConfirmationLetterTest {

    private static final String STEFAN = "Ștefan Țurcanu-Brâncoveanu";
    private static final Pattern LINK = Pattern.compile("http://[^\\s\"]+/(registrations|tickets)/[^\\s\"<]+");

    @Inject
    TestEditions testEditions;

    @Inject
    Editions editions;

    @Inject
    TicketTypes types;

    @Inject
    Holding holding;

    @Inject
    Registering registering;

    @Inject
    Registrations registrations;

    @Inject
    Tickets tickets;

    @Inject
    TicketCodes codes;

    @Inject
    Letters letters;

    @Inject
    Composing composing;

    private Mailboxes mailboxes;
    private String slug;

    @BeforeEach
    void openAnEdition() {
        mailboxes = Mailboxes.open();
        slug = testEditions.open(20).slug();
        testEditions.change(
                "update edition set opens_at = '09:00', closes_at = '18:00', venue = 'Sala Polivalentă',"
                        + " summary_ro = 'Știință și tehnică', example = true where slug = ?",
                slug);
    }

    @AfterEach
    void close() {
        mailboxes.close();
        QuarkusTransaction.requiringNew().run(letters::deleteAll);
    }

    private static Attendee attendee(String name, String email) {
        return new Attendee(
                name, email, "Universitatea Babeș-Bolyai", "Lector", Audience.ACADEMIA, Set.of(), Set.of(), false);
    }

    /** The registration's token. */
    private String hold(int places, Language language) {
        HoldRequest request = QuarkusTransaction.requiringNew().call(() -> {
            Edition edition = editions.bySlug(slug).orElseThrow();
            UUID type = types.of(edition).get(0).id();
            return new HoldRequest(edition, Map.of(type, places), "", UUID.randomUUID(), language, Source.PUBLIC);
        });
        return ((Holding.Outcome.Held) holding.hold(request)).token();
    }

    private static Requested requested(Language language, Attendee... attendees) {
        return new Requested(attendees[0].name(), attendees[0].email(), List.of(attendees), language);
    }

    private List<Ticket> register(Language language, Attendee... attendees) {
        String token = hold(attendees.length, language);
        registering.register(token, requested(language, attendees));
        return QuarkusTransaction.requiringNew()
                .call(() -> tickets.of(registrations.byToken(token).orElseThrow()));
    }

    /** About this test's edition, for a letter of another test may still be under way. */
    private MimeMessage letterTo(String address) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> find(address), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<MimeMessage> find(String address) throws MessagingException {
        for (MimeMessage message : mailboxes.letters()) {
            if (message.getAllRecipients()[0].toString().contains(address)
                    && message.getSubject().endsWith(slug.replace("test-", " "))) {
                return Optional.of(message);
            }
        }
        return Optional.empty();
    }

    private static String decode(BufferedImage image) throws Exception {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new QRCodeReader()
                .decode(new BinaryBitmap(
                        new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels))))
                .getText();
    }

    private static int statusOf(String link) {
        String path = URI.create(link).getPath();
        return given().baseUri("http://localhost:" + RestAssured.port).get(path).statusCode();
    }

    @Test
    void everyAttendeeGetsTheirOwnTicketInALetterOfTheirOwn() throws Exception {
        var issued =
                register(Language.ro, attendee(STEFAN, "stefan@example.org"), attendee("Oană Île", "oana@example.org"));

        for (Ticket ticket : issued) {
            var message = letterTo(ticket.email());
            var parts = Parts.of(message);
            assertThat(message.getSubject()).startsWith("Biletul tău pentru Ediția de probă");
            String code = codes.codeOf(ticket);
            byte[] qr = parts.inline("qr");
            assertThat(decode(ImageIO.read(new ByteArrayInputStream(qr)))).isEqualTo(code);
            byte[] badge = parts.attachment("ecuson-" + slug + "-" + ticket.shortCode() + ".pdf");
            try (var document = Loader.loadPDF(badge)) {
                assertThat(decode(new PDFRenderer(document).renderImageWithDPI(0, 150)))
                        .isEqualTo(code);
                assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                        .contains(ticket.name());
            }
            for (String body : List.of(parts.text("text/html"), parts.text("text/plain"))) {
                assertThat(body)
                        .contains(ticket.name(), ticket.shortCodeInGroups(), "20–21 aprilie 2090", "Sala Polivalentă")
                        .contains("joi, 20 aprilie 2090, la 09:00 EEST")
                        .contains("ediție exemplu")
                        .doesNotContain(code);
                var link = LINK.matcher(body);
                assertThat(link.find()).isTrue();
                assertThat(link.group(1)).isEqualTo(ticket.position() == 1 ? "registrations" : "tickets");
                assertThat(statusOf(link.group())).isEqualTo(200);
            }
        }
        assertThat(Parts.of(letterTo("stefan@example.org")).text("text/plain"))
                .contains("ceilalți primesc fiecare propria scrisoare");
        assertThat(Parts.of(letterTo("oana@example.org")).text("text/plain")).contains(STEFAN + " te-a înscris");
    }

    @Test
    void writesInTheLanguageOfTheRegistration() throws Exception {
        Ticket ticket = register(Language.en, attendee("Ana Pop", "english@example.org"))
                .get(0);
        var message = letterTo("english@example.org");
        var parts = Parts.of(message);
        assertThat(message.getSubject()).startsWith("Your ticket for Test edition");
        assertThat(message.getHeader("Content-Language")).containsExactly("en");
        assertThat(parts.text("text/html"))
                .contains("lang=\"en\"", "See you there, Ana Pop!", "20–21 April 2090")
                .contains("Thursday 20 April 2090 at 09:00 EEST", "/en/registrations/");
        assertThat(parts.fileNames())
                .containsExactlyInAnyOrder(
                        "qr.png", "badge-" + slug + "-" + ticket.shortCode() + ".pdf", "calendar-" + slug + ".ics");
    }

    @Test
    void calendarFileIsAnEventInTheEditionsZoneWithoutAnythingOfTheTicket() throws Exception {
        Ticket ticket =
                register(Language.ro, attendee("Ana Pop", "ana@example.org")).get(0);
        byte[] file = Parts.of(letterTo("ana@example.org")).attachment("calendar-" + slug + ".ics");
        var event = new CalendarBuilder()
                .build(new ByteArrayInputStream(file))
                .<VEvent>getComponent(Component.VEVENT)
                .orElseThrow();
        assertThat(event.<DtStart<ZonedDateTime>>getProperty(Property.DTSTART)
                        .orElseThrow()
                        .getDate()
                        .toInstant())
                .isEqualTo("2090-04-20T06:00:00Z");
        String text = new String(file, StandardCharsets.UTF_8).replace("\r\n ", "");
        assertThat(text)
                .contains("LOCATION;LANGUAGE=ro:Sala Polivalentă\\, Cluj-Napoca", "/ro/editions/" + slug)
                .doesNotContain("Ana", codes.tokenOf(ticket), ticket.shortCode());

        String page = "/ro/tickets/" + codes.tokenOf(ticket) + "/calendar.ics";
        byte[] served = given().get(page)
                .then()
                .statusCode(200)
                .contentType("text/calendar")
                .extract()
                .asByteArray();
        assertThat(served).isEqualTo(file);
        given().get("/ro/tickets/nonsense/calendar.ics").then().statusCode(404);
    }

    @Test
    void whatIsStoredHoldsNoTicketCode() throws Exception {
        Ticket ticket =
                register(Language.ro, attendee("Ana Pop", "ana@example.org")).get(0);
        String row = QuarkusTransaction.requiringNew().call(() -> (String) letters.getEntityManager()
                .createNativeQuery("select cast(to_jsonb(l) as text) from letter l where subject_id = :ticket")
                .setParameter("ticket", ticket.id())
                .getSingleResult());
        assertThat(row)
                .contains("ana@example.org")
                .doesNotContain(codes.codeOf(ticket), codes.tokenOf(ticket), ticket.shortCode());
    }

    @Test
    void noLetterIsWrittenWhenTheConfirmationFails() {
        String token = hold(1, Language.ro);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
            registering.register(token, requested(Language.ro, attendee("Ana", "ana@example.org")));
            throw new IllegalStateException("the answer could not be written");
        }));
        assertThat(QuarkusTransaction.requiringNew().call(() -> letters.count()))
                .isZero();
        registering.register(token, requested(Language.ro, attendee("Ana", "ana@example.org")));
        registering.register(token, requested(Language.ro, attendee("Ana", "ana@example.org")));
        assertThat(QuarkusTransaction.requiringNew().call(() -> letters.count()))
                .as("confirming twice writes once")
                .isOne();
    }

    /** And leaves each letter where a person can look at it. */
    @Test
    void isReadInTheOutboxAsItLeaves() throws Exception {
        var issued = register(
                Language.ro,
                attendee(STEFAN, "stefan@example.org"),
                attendee("<i>Ana</i> & \"Pop\"", "ana@example.org"));
        register(Language.en, attendee("Ana Pop", "pop@example.org"));
        Path folder = Files.createDirectories(Path.of("target", "letters"));
        var all = QuarkusTransaction.requiringNew()
                .call(() -> letters.find("order by createdAt desc").page(0, 3).list());
        for (var letter : all) {
            var composed = composing.compose(letter);
            assertThat(composed.htmlWithImages())
                    .contains("src=\"data:image/png;base64,")
                    .doesNotContain("cid:");
            String name = letter.recipientAddress().replaceAll("@.*", "") + "-" + letter.language();
            Files.writeString(folder.resolve(name + ".html"), composed.htmlWithImages());
            Files.writeString(folder.resolve(name + ".txt"), composed.text());
        }
        var odd = Parts.of(letterTo("ana@example.org"));
        assertThat(odd.text("text/html"))
                .contains("&lt;i&gt;Ana&lt;/i&gt; &amp; &quot;Pop&quot;")
                .doesNotContain("<i>", "&amp;lt;");
        assertThat(odd.text("text/plain")).contains("<i>Ana</i> & \"Pop\"");
        assertThat(issued).hasSize(2);
    }
}
