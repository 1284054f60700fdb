package ro.clujit.innovationdays.mail;

import io.vertx.core.MultiMap;
import io.vertx.ext.mail.MailMessage;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.mail.Outbox.Addressee;
import ro.clujit.innovationdays.mail.message.EncodedMessage;
import ro.clujit.innovationdays.mail.message.HeaderField;
import ro.clujit.innovationdays.mail.message.HeaderText;
import ro.clujit.innovationdays.mail.sender.Originator;
import ro.clujit.innovationdays.mail.sender.Originators;
import ro.clujit.innovationdays.mail.sender.Signing;

/**
 * Writes a letter as a message, to the octet, and signs it. The client could encode it too, but splits characters beyond
 * the first plane, knows neither RFC 2231 nor long subjects, and signs in lines that are longer than servers take (ADR 31).
 */
@Singleton
class Enveloping {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final Originators originators;
    private final Signing signing;
    private final Clock clock;

    @Inject
    Enveloping(Originators originators, Signing signing, Clock clock) {
        this.originators = originators;
        this.signing = signing;
        this.clock = clock;
    }

    /** What is handed over, and to whom. */
    record Enveloped(EncodedMessage message, String returnPath, String recipient) {

        /**
         * For the client, which adds nothing to it but two empty lines at the end, of which no signature takes notice. It
         * sends each line of a text as a packet of its own and waits for it to be gone, hundreds of them for a badge; but
         * header fields all at once. So the last one brings the body, and the text is empty.
         */
        MailMessage forClient() {
            var headers = MultiMap.caseInsensitiveMultiMap();
            List<HeaderField> fields = message.headers();
            HeaderField last = fields.get(fields.size() - 1);
            fields.subList(0, fields.size() - 1).forEach(field -> headers.add(field.name(), field.value()));
            headers.add(last.name(), last.value() + "\r\n\r\n" + message.travelling());
            return new MailMessage()
                    .setBounceAddress(returnPath)
                    .setFrom(returnPath)
                    .setTo(List.of(recipient))
                    .setFixedHeaders(true)
                    .setHeaders(headers)
                    .setText("");
        }
    }

    /**
     * @param id the same at every attempt: if an answer was lost, the second copy is recognised as one by its Message-ID
     * @param bulk whether it is one of many
     */
    Enveloped enveloped(UUID id, Optional<UUID> edition, boolean bulk, Addressee to, EncodedLetter letter) {
        Originator originator = originators.of(edition);
        Instant now = clock.instant();
        List<HeaderField> headers = new ArrayList<>();
        headers.add(field("Date", DATE.format(now)));
        headers.add(mailbox("From", originator.from().name(), originator.from().address()));
        originator.sender().ifPresent(sender -> headers.add(field("Sender", sender)));
        originator.replyTo().ifPresent(answers -> headers.add(field("Reply-To", answers)));
        headers.add(mailbox("To", to.name(), to.address()));
        headers.add(field("Subject", HeaderText.unstructured(letter.subject(), "Subject: ".length())));
        headers.add(field("Message-ID", "<" + id + "@" + originators.domain() + ">"));
        headers.add(field("Content-Language", to.language().name()));
        // RFC 3834: a program wrote it, and no automatic reply is wanted.
        headers.add(field("Auto-Submitted", "auto-generated"));
        if (bulk || letter.unsubscribe().isPresent()) {
            headers.add(field("Precedence", "bulk"));
        }
        letter.unsubscribe().ifPresent(address -> headers.addAll(unsubscribing(address)));
        headers.add(field("MIME-Version", "1.0"));
        headers.addAll(letter.content().headers());
        var unsigned = new EncodedMessage(headers, letter.content().body());
        EncodedMessage message = signing.signer()
                .map(signer -> unsigned.under(signer.sign(unsigned.headers(), unsigned.body(), now)))
                .orElse(unsigned);
        return new Enveloped(message, originator.returnPath(id), to.address());
    }

    /** RFC 8058: mail programs offer to end such letters by one request of their own. */
    private static List<HeaderField> unsubscribing(URI address) {
        return List.of(
                field("List-Unsubscribe", "<" + address.toASCIIString() + ">"),
                field("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
    }

    private static HeaderField mailbox(String name, String words, String address) {
        return field(name, HeaderText.mailbox(words, address, name.length() + 2));
    }

    private static HeaderField field(String name, String value) {
        return new HeaderField(name, value);
    }
}
