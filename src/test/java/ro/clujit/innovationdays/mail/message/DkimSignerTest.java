package ro.clujit.innovationdays.mail.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.james.jdkim.DKIMVerifier;
import org.apache.james.jdkim.api.SignatureRecord;
import org.apache.james.jdkim.exceptions.FailException;
import org.junit.jupiter.api.Test;

/** Verified by another's code, Apache James jDKIM, with the record that we say should be in DNS. */
public class DkimSignerTest {

    private static final List<HeaderField> HEADERS = List.of(
            new HeaderField("From", "=?UTF-8?Q?=C8=98tefan?= <forum@example.org>"),
            new HeaderField("To", "\"Pop,\t  Ana\" <ana@example.org>"),
            new HeaderField("Subject", "one  \r\n two"),
            new HeaderField("Date", "Sun, 29 Nov 2026 14:21:18 +0000"),
            new HeaderField("Content-Type", "text/plain"));

    /** @return what a verifier that knows that record makes of the message */
    public static List<SignatureRecord> verified(byte[] message, DkimKey key) throws Exception {
        var verifier = new DKIMVerifier((method, selector, domain) -> {
            assertThat(selector + "." + domain).hasToString("s1.example.org");
            return List.of(key.record());
        });
        return verifier.verify(new ByteArrayInputStream(message));
    }

    private static byte[] travelling(List<HeaderField> headers, String body) {
        return (headers.stream().map(field -> field + "\r\n").collect(Collectors.joining()) + "\r\n"
                        + body.replace("\n", "\r\n"))
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static EncodedMessage signed(DkimKey key, String body) {
        var signer = new DkimSigner("example.org", "s1", key);
        return new EncodedMessage(HEADERS, body).under(signer.sign(HEADERS, body, Instant.now()));
    }

    @Test
    void everybodyCanVerifyWhateverTheBodyEndsWith() throws Exception {
        DkimKey key = DkimKey.read(DkimKeyTest.pem(DkimKeyTest.pair(2048)));
        for (String body : List.of(
                "plain\n",
                "blanks at the end \t \n\n\n \n",
                ".\n..\n.a dot\n",
                "two\n\n\nempty  lines\tand a tab\n",
                "long ".repeat(199) + "\n")) {
            EncodedMessage message = signed(key, body);
            assertThat(verified(travelling(message.headers(), body), key))
                    .as(body)
                    .hasSize(1);
            assertThat(message.head().lines()).allMatch(line -> line.length() < 180);
        }
    }

    @Test
    void longKeysMakeNoLongLines() throws Exception {
        DkimKey key = DkimKey.read(DkimKeyTest.pem(DkimKeyTest.pair(3072)));
        EncodedMessage message = signed(key, "text\n");
        assertThat(verified(travelling(message.headers(), "text\n"), key)).hasSize(1);
        assertThat(message.head().lines()).allMatch(line -> line.length() < 180);
    }

    @Test
    void aChangedOctetBreaksIt() throws Exception {
        DkimKey key = DkimKey.read(DkimKeyTest.pem(DkimKeyTest.pair(1024)));
        EncodedMessage message = signed(key, "Pay to RO49\n");
        assertFails(travelling(message.headers(), "Pay to RO48\n"), key);
        List<HeaderField> other = message.headers().stream()
                .map(field -> field.name().equals("Subject") ? new HeaderField("Subject", "three") : field)
                .toList();
        assertFails(travelling(other, "Pay to RO49\n"), key);
    }

    /** From is signed once more than it is there, and what is not there is signed as absent. */
    @Test
    void nobodyCanAddAFieldOnTheWay() throws Exception {
        DkimKey key = DkimKey.read(DkimKeyTest.pem(DkimKeyTest.pair(1024)));
        EncodedMessage message = signed(key, "text\n");
        for (String added : List.of("From", "Reply-To", "Sender", "List-Unsubscribe", "List-Unsubscribe-Post")) {
            assertFails(
                    travelling(
                            message.under(new HeaderField(added, "eve@example.org"))
                                    .headers(),
                            "text\n"),
                    key);
        }
    }

    private static void assertFails(byte[] message, DkimKey key) {
        assertThatThrownBy(() -> verified(message, key)).isInstanceOf(FailException.class);
    }
}
