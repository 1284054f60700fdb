package ro.clujit.innovationdays.mail.message;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Read as a mail program reads it, which is another's code. */
class HeaderTextTest {

    private static final Pattern ENCODED_WORD = Pattern.compile("=\\?UTF-8\\?([QB])\\?([^?]*)\\?=");

    @Test
    void everyNameArrivesAsItWasAndAddsNoRecipient() throws Exception {
        for (String name : NastyNames.all()) {
            String value = HeaderText.mailbox(name, "ana@example.org", 4);
            checkLines("To: " + value);
            var message = message("To: " + value);
            var to = (InternetAddress) message.getAllRecipients()[0];
            assertThat(message.getAllRecipients()).as(name).hasSize(1);
            assertThat(to.getAddress()).as(name).isEqualTo("ana@example.org");
            assertThat(to.getPersonal() == null ? "" : to.getPersonal())
                    .as(name)
                    .isEqualTo(expected(name));
            assertThat(message.getHeader("Bcc")).as(name).isNull();
        }
    }

    @Test
    void everySubjectArrivesAsItWas() throws Exception {
        for (String subject : NastyNames.all()) {
            String value = HeaderText.unstructured(subject, 9);
            checkLines("Subject: " + value);
            var message = message("Subject: " + value);
            assertThat(message.getSubject()).as(subject).isEqualTo(expected(subject));
            assertThat(message.getHeader("Bcc")).as(subject).isNull();
        }
    }

    @Test
    void whatIsPlainStaysPlain() {
        assertThat(HeaderText.mailbox("Ana Pop", "ana@example.org", 4)).isEqualTo("Ana Pop <ana@example.org>");
        assertThat(HeaderText.mailbox("Popescu, Ana (UTCN)", "ana@example.org", 4))
                .isEqualTo("\"Popescu, Ana (UTCN)\" <ana@example.org>");
        assertThat(HeaderText.mailbox("", "ana@example.org", 4)).isEqualTo("ana@example.org");
        assertThat(HeaderText.unstructured("Your ticket: 20% off (today)", 9))
                .isEqualTo("Your ticket: 20% off (today)");
    }

    /** What may not stand in a line is a space, and spaces are one. */
    private static String expected(String text) {
        return HeaderText.clean(text);
    }

    @Test
    void nothingThatTurnsTheDirectionOrEndsALineIsLeft() {
        for (String name : NastyNames.all()) {
            assertThat(HeaderText.clean(name))
                    .as(name)
                    .doesNotContainPattern(
                            "[\\u0000-\\u001F\\u007F-\\u009F\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069]");
        }
    }

    /** RFC 5322, section 2.1.1; RFC 2047, sections 2 and 5: no word over 75, each of whole characters. */
    private static void checkLines(String field) throws Exception {
        assertThat(field).matches("[ -~\r\n]*");
        for (String line : field.split("\r\n", -1)) {
            assertThat(line).doesNotContain("\r", "\n").isNotBlank();
            assertThat(line.length()).as(line).isLessThan(140);
            Matcher word = ENCODED_WORD.matcher(line);
            while (word.find()) {
                assertThat(line.length()).as(line).isLessThanOrEqualTo(77);
                assertThat(word.group().length()).as(line).isLessThanOrEqualTo(75);
                assertThat(decoded(word.group())).as(line).doesNotContain("\uFFFD");
            }
        }
        assertThat(field.lines().skip(1)).allMatch(line -> line.startsWith(" "));
    }

    private static String decoded(String word) throws Exception {
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
        var raw = MimeUtility.decodeWord(word.replace("=?UTF-8?", "=?ISO-8859-1?"));
        return strict.decode(ByteBuffer.wrap(raw.getBytes(StandardCharsets.ISO_8859_1)))
                .toString();
    }

    private static MimeMessage message(String field) throws Exception {
        return new MimeMessage(
                null, new ByteArrayInputStream((field + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII)));
    }
}
