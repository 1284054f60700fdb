package ro.clujit.innovationdays.mail.bounce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is understood of messages as well-known servers write them. */
class NoticeReaderTest {

    private static final UUID LETTER = UUID.fromString("0197a000-1111-7222-8333-444455556666");
    private static final String ANA = "ana@elsewhere.example";

    /** What each says of Ana's letter: its kind, its status, and whether that is for good. */
    private static final Map<String, String> EXPECTED = Map.ofEntries(
            Map.entry("a-question.eml", "nothing"),
            Map.entry("broken-structure.eml", "nothing"),
            Map.entry("complaint-recipient-hidden.eml", "COMPLAINED"),
            Map.entry("complaint-taken-back.eml", "nothing"),
            Map.entry("complaint.eml", "COMPLAINED"),
            Map.entry("cut-off.eml", "BOUNCED 5.1.1 for good"),
            Map.entry("delivered.eml", "DELIVERED 2.0.0"),
            Map.entry("exchange-online-access-denied.eml", "BOUNCED 5.1.1 for good"),
            Map.entry("exchange-online-not-found.eml", "BOUNCED 5.1.10 for good"),
            Map.entry("exchange-without-report.eml", "BOUNCED 5.1.1 for good"),
            Map.entry("exim-delayed.eml", "DEFERRED"),
            Map.entry("exim.eml", "BOUNCED 5.1.1 for good"),
            Map.entry("gmail-no-such-user.eml", "BOUNCED 5.1.1 for good"),
            Map.entry("gmail-out-of-storage.eml", "BOUNCED 4.2.2"),
            Map.entry("international-address.eml", "BOUNCED 5.1.2 for good"),
            Map.entry("no-letter-of-ours.eml", "nothing"),
            Map.entry("no-longer-works-here.eml", "nothing"),
            Map.entry("out-of-office.eml", "nothing"),
            Map.entry("passed-on-to-another.eml", "BOUNCED 5.1.1 for good"),
            Map.entry("policy-refused.eml", "BOUNCED 5.7.1"),
            Map.entry("postfix-delayed.eml", "DEFERRED 4.4.1"),
            Map.entry("postfix-expired.eml", "BOUNCED 4.4.1"),
            Map.entry("postfix-headers-only-verp.eml", "BOUNCED 5.1.1 for good"),
            Map.entry("postfix-mailbox-full.eml", "BOUNCED 5.2.2"),
            Map.entry("postfix-no-such-user.eml", "BOUNCED 5.1.1 for good"),
            Map.entry("qmail-full.eml", "BOUNCED 5.2.2"),
            Map.entry("qmail.eml", "BOUNCED 5.1.1 for good"),
            Map.entry("read-receipt.eml", "nothing"),
            Map.entry("sendmail-vague-status.eml", "BOUNCED 5.1.1 for good"),
            Map.entry("several-recipients.eml", "BOUNCED 5.1.1 for good"),
            Map.entry("unknown-charset.eml", "BOUNCED 5.1.1 for good"));

    private static Optional<Notice> read(String name) throws Exception {
        return NoticeReader.read(new Sample(name, LETTER, ANA).message());
    }

    private static String said(String name) throws Exception {
        try {
            Optional<Notice> notice = read(name).filter(found -> found.letters().contains(LETTER));
            return notice.stream()
                    .flatMap(found -> found.outcomes().stream())
                    .filter(outcome -> outcome.isFor(ANA))
                    .findFirst()
                    .map(outcome -> (outcome.kind() + " " + outcome.status()).strip()
                            + (outcome.isForGood() ? " for good" : ""))
                    .orElse("nothing");
        } catch (MessagingException e) {
            return "nothing";
        }
    }

    @Test
    void understandsWhatServersWrite() throws Exception {
        Map<String, String> understood = new TreeMap<>();
        for (String name : Sample.names()) {
            understood.put(name, said(name));
        }
        assertThat(understood).containsExactlyEntriesOf(new TreeMap<>(EXPECTED));
    }

    @Test
    void tellsRecipientsOfOneReportApart() throws Exception {
        Notice notice = read("several-recipients.eml").orElseThrow();
        assertThat(notice.outcomes())
                .extracting(Outcome::kind)
                .containsExactly(Report.Kind.DELIVERED, Report.Kind.BOUNCED, Report.Kind.DEFERRED);
        assertThat(notice.outcomes().get(0).isFor(ANA)).isFalse();
    }

    @Test
    void keepsNoAddressAmongTheWords() throws Exception {
        for (String name : Sample.names()) {
            if (name.startsWith("broken")) {
                continue;
            }
            for (Outcome outcome : read(name).map(Notice::outcomes).orElse(List.of())) {
                assertThat(outcome.words()).as(name).doesNotContain("@elsewhere", "@third");
                assertThat(outcome.words().length()).isLessThanOrEqualTo(300);
            }
        }
    }

    /** A guess a message would be many guesses a minute; a list of all is none. */
    @Test
    void looksForFewLettersInOneMessage() throws Exception {
        var many = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            many.append("<0197a000-1111-7222-8333-%012d@example.org> ".formatted(i));
        }
        String message = new String(new Sample("exim.eml", LETTER, ANA).bytes(), StandardCharsets.UTF_8)
                .replace("References: <" + LETTER + "@example.org>", "References: " + many);
        Notice notice = NoticeReader.read(Sample.message(message.getBytes(StandardCharsets.UTF_8)))
                .orElseThrow();
        assertThat(notice.letters()).hasSizeLessThanOrEqualTo(3);
    }

    /** Whatever somebody makes of a message, it ends soon and with no worse than "not understood". */
    @Test
    void readsNonsenseWithoutHarm() {
        String head = "From: MAILER-DAEMON@mx.example.org\r\nX-Failed-Recipients: " + ANA + "\r\nSubject: failed\r\n";
        for (String piece : List.of("a", "@", "<", "a@", "5.1.", "\r\n", "-", "\0", " ", "ș", "mailbox full", "+0")) {
            String body = piece.repeat(ImapMailbox.MOST_BYTES / piece.length());
            assertReads(head + "\r\nundeliverable " + body);
            assertReads(head + "Content-Type: text/html\r\n\r\nundeliverable " + body);
            assertReads(head + "References: " + body.replaceAll("[\r\n]", " ") + "\r\n\r\nundeliverable");
            assertReads(head + "Content-Type: multipart/report; boundary=x\r\n\r\n--x\r\nContent-Type:"
                    + " message/delivery-status\r\n\r\nFinal-Recipient: rfc822; " + ANA + "\r\nAction: failed\r\n"
                    + "Diagnostic-Code: smtp; " + body + "\r\n--x--");
        }
        assertReads("Content-Type: multipart/mixed; boundary=x\r\n\r\n"
                + "--x\r\nContent-Type: multipart/mixed;\r\n boundary=x\r\n\r\n".repeat(3000));
        assertReads("");
    }

    private static void assertReads(String message) {
        assertThatCode(() -> {
                    try {
                        NoticeReader.read(Sample.message(message.getBytes(StandardCharsets.UTF_8)));
                    } catch (MessagingException e) {
                        assertThat(e).as("is the word for it").isNotNull();
                    }
                })
                .as(message.substring(0, Math.min(120, message.length())))
                .doesNotThrowAnyException();
    }
}
