package ro.clujit.innovationdays.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ro.clujit.innovationdays.mail.FickleMailServer.Received;
import ro.clujit.innovationdays.mail.Outbox.Addressee;
import ro.clujit.innovationdays.mail.message.AttachmentName;
import ro.clujit.innovationdays.mail.message.DkimKey;
import ro.clujit.innovationdays.mail.message.DkimKeyTest;
import ro.clujit.innovationdays.mail.message.DkimSignerTest;
import ro.clujit.innovationdays.mail.message.NastyNames;
import ro.clujit.innovationdays.mail.sender.Originator;
import ro.clujit.innovationdays.mail.sender.Originators;
import ro.clujit.innovationdays.mail.sender.SenderTerms;
import ro.clujit.innovationdays.mail.sender.Signing;
import ro.clujit.innovationdays.mail.sender.SigningTest;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.text.EmailAddress;

/** What arrives at a mail server, to the octet. */
@QuarkusTest
@WithTestResource(MailAddress.class)
class EnvelopingTest {

    @Inject
    MailServer server;

    @Inject
    Enveloping enveloping;

    @Inject
    Originators originators;

    @Inject
    Clock clock;

    @TempDir
    Path home;

    private final UUID edition = UUID.randomUUID();
    private FickleMailServer arrived;

    @BeforeEach
    void open() {
        arrived = FickleMailServer.open(new FickleMailServer.Mood() {});
    }

    @AfterEach
    void close() {
        arrived.close();
    }

    private Received sent(Enveloping.Enveloped enveloped) {
        assertThat(server.hand(enveloped.forClient())).isEmpty();
        List<Received> all = arrived.received();
        return all.get(all.size() - 1);
    }

    private Received sent(UUID id, Addressee to, ComposedLetter composed) {
        return sent(enveloping.enveloped(id, Optional.of(edition), false, to, EncodedLetter.of(id, composed)));
    }

    private static MimeMessage read(Received received) throws Exception {
        return new MimeMessage(null, new ByteArrayInputStream(received.message()));
    }

    private static Addressee ana(String name) {
        return new Addressee(UUID.randomUUID(), name, "ana@example.org", Language.ro);
    }

    private static ComposedLetter letter(String subject, String text, ComposedLetter.Attachment... files) {
        return new ComposedLetter(
                subject,
                "<p>țară <img src=\"cid:dot\"></p>\n.\n" + "lung ".repeat(400),
                text,
                List.of(new ComposedLetter.InlineImage("dot", "dot.png", "image/png", new byte[] {1, 2, 3})),
                List.of(files));
    }

    @Test
    void everyNameSubjectAndFileArrivesAsItWas() throws Exception {
        List<String> names = NastyNames.all();
        List<String> some = new ArrayList<>(names.subList(0, 60));
        for (String name : some) {
            UUID id = UUID.randomUUID();
            var file = new ComposedLetter.Attachment(name, "application/pdf", new byte[] {7, 8});
            Received received = sent(id, ana(name), letter(name, "text", file));
            assertThat(received.recipient()).isEqualTo("ana@example.org");
            assertThat(received.message()).as("in ASCII").matches(octets -> allAscii(octets));
            MimeMessage message = read(received);
            assertThat(message.getAllRecipients()).as(name).hasSize(1);
            assertThat(((InternetAddress) message.getAllRecipients()[0]).getAddress())
                    .isEqualTo("ana@example.org");
            assertThat(message.getHeader("Bcc")).isNull();
            assertThat(message.getMessageID()).startsWith("<" + id + "@");
            assertThat(Parts.of(message)
                            .attachment(
                                    AttachmentName.of(name, "application/pdf").text()))
                    .as(name)
                    .containsExactly(7, 8);
        }
    }

    private static boolean allAscii(byte[] octets) {
        for (byte octet : octets) {
            if (octet < 0) {
                return false;
            }
        }
        return true;
    }

    @Test
    void bodiesArriveWithTheirDotsBlanksAndLongLines() throws Exception {
        String text = "Bună, țară! 🎉\n.\n..\n.punct\nFrom here\nblanks at the end  \n\n" + "foarte lung ".repeat(200)
                + "\nx".repeat(3);
        MimeMessage message = read(sent(UUID.randomUUID(), ana("Ana"), letter("Știri", text)));
        var parts = Parts.of(message);
        assertThat(parts.text("text/plain").replace("\r\n", "\n")).isEqualTo(text);
        assertThat(parts.text("text/html"))
                .contains("țară")
                .contains("cid:dot")
                .contains("lung ".repeat(400).strip());
        assertThat(parts.inline("dot")).containsExactly(1, 2, 3);
    }

    @Test
    void saysThatAProgramWroteItAndNothingOfTracking() throws Exception {
        MimeMessage message = read(sent(UUID.randomUUID(), ana("Ana"), letter("Știri", "text")));
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getHeader("Content-Language")).containsExactly("ro");
        assertThat(message.getHeader("MIME-Version")).containsExactly("1.0");
        assertThat(message.getSentDate()).isCloseTo(clock.instant(), 60_000);
        for (String absent : List.of(
                "List-Unsubscribe",
                "List-Unsubscribe-Post",
                "Precedence",
                "Feedback-ID",
                "X-Mailer",
                "Sender",
                "Reply-To",
                "Return-Path",
                "DKIM-Signature")) {
            assertThat(message.getHeader(absent)).as(absent).isNull();
        }
    }

    @Test
    void offersToEndWhatIsNotAboutTheReadersOwnDoing() throws Exception {
        ComposedLetter composed = letter("News", "text").endedAt(URI.create("https://example.org/ro/unsubscribe/abc"));
        MimeMessage message = read(sent(UUID.randomUUID(), ana("Ana"), composed));
        assertThat(message.getHeader("List-Unsubscribe")).containsExactly("<https://example.org/ro/unsubscribe/abc>");
        assertThat(message.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(message.getHeader("Precedence")).containsExactly("bulk");
    }

    @Test
    void eachEditionHasASenderOfItsOwn() throws Exception {
        UUID id = UUID.randomUUID();
        originators.change(
                edition,
                new SenderTerms(
                        "Forumul „Țară”, 2027",
                        "forum@2027.example.org",
                        "birou@example.org",
                        "trimis@example.org",
                        "inapoi@example.org"));
        Received received = sent(id, ana("Ana"), letter("Știri", "text"));
        assertThat(received.mailFrom()).isEqualTo("inapoi@example.org");
        MimeMessage message = read(received);
        var from = (InternetAddress) message.getFrom()[0];
        assertThat(from.getPersonal()).isEqualTo("Forumul „Țară”, 2027");
        assertThat(from.getAddress()).isEqualTo("forum@2027.example.org");
        assertThat(message.getReplyTo()).extracting(Address::toString).containsExactly("birou@example.org");
        assertThat(message.getSender()).hasToString("trimis@example.org");
        assertThat(message.getMessageID()).as("whoever sends it").isEqualTo("<" + id + "@example.org>");

        var another = UUID.randomUUID();
        Received other = sent(enveloping.enveloped(
                another,
                Optional.of(UUID.randomUUID()),
                false,
                ana("Ana"),
                EncodedLetter.of(another, letter("x", "x"))));
        assertThat(other.mailFrom()).isEqualTo("forum@example.org");
        assertThat(read(other).getRecipients(RecipientType.TO)).hasSize(1);
    }

    /** The signature of what arrived, verified by another's code with the record that we say should be in DNS. */
    @Test
    void theSignatureHoldsForWhatArrived() throws Exception {
        String pem = DkimKeyTest.pem(DkimKeyTest.pair(2048));
        Path file = Files.writeString(home.resolve("dkim.pem"), pem);
        var config = SigningTest.config(
                Map.of("DKIM_DOMAIN", "example.org", "DKIM_SELECTOR", "s1", "DKIM_KEY", file.toString()));
        var signing = new Enveloping(originators, new Signing(config), clock);
        DkimKey key = DkimKey.read(pem);
        List<String> names = NastyNames.all().subList(0, 40);
        for (String name : names) {
            ComposedLetter composed = letter(
                            "Știri pentru " + name,
                            ".\n.punct la început\n" + name + "\n\n\n",
                            new ComposedLetter.Attachment("știri.pdf", "application/pdf", new byte[20_000]))
                    .endedAt(URI.create("https://example.org/ro/unsubscribe/abc"));
            var id = UUID.randomUUID();
            var enveloped =
                    signing.enveloped(id, Optional.of(edition), false, ana(name), EncodedLetter.of(id, composed));
            Received received = sent(enveloped);
            assertThat(DkimSignerTest.verified(received.message(), key))
                    .as(name)
                    .hasSize(1);
            String arrivedAs = new String(received.message(), StandardCharsets.US_ASCII).replace("\r\n", "\n");
            assertThat(arrivedAs)
                    .as("the head that is shown is the head that arrived")
                    .startsWith(enveloped.message().head() + "\n\n");
        }
    }

    @Test
    void theReturnPathTellsWhichLetterCameBack() throws Exception {
        UUID id = UUID.fromString("0197f0aa-0000-7000-8000-00000000abcd");
        var marked = new Originator(
                new Sender("", "forum@example.org"), Optional.empty(), Optional.empty(), "inapoi@example.org", true);
        assertThat(marked.returnPath(id)).isEqualTo("inapoi+0197f0aa00007000800000000000abcd@example.org");
        var tooLong = new Originator(
                new Sender("", "forum@example.org"),
                Optional.empty(),
                Optional.empty(),
                "a".repeat(32) + "@example.org",
                true);
        assertThat(tooLong.returnPath(id)).isEqualTo("a".repeat(32) + "@example.org");
    }

    /** Whatever a form accepts as an address reaches the server as it was typed. */
    @Test
    void everyAcceptedAddressCanBeWrittenTo() throws Exception {
        for (String address : List.of(
                "ana@xn--bcher-kva.example",
                "!#$%&'*+/=?^_`{|}~-@example.org",
                "a.b+c@example.org",
                "a".repeat(64) + "@" + "b".repeat(60) + "." + "c".repeat(60) + "." + "d".repeat(55) + ".ro")) {
            assertThat(EmailAddress.isValid(address)).as(address).isTrue();
            var to = new Addressee(UUID.randomUUID(), "Popescu, Ana", address, Language.en);
            Received received = sent(UUID.randomUUID(), to, letter("x", "x"));
            assertThat(received.recipient()).isEqualTo(address);
            assertThat(((InternetAddress) read(received).getAllRecipients()[0]).getAddress())
                    .isEqualTo(address);
        }
    }
}
