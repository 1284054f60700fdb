package ro.clujit.innovationdays.mail;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.mail.MailAttachment;
import io.vertx.ext.mail.MailMessage;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import ro.clujit.innovationdays.platform.InstallationConfig;

/** Puts a letter into its envelope and hands it to the mail server. */
@Singleton
class Postman {

    private final MailServer server;
    private final String from;
    private final Sender sender;

    @Inject
    Postman(MailServer server, InstallationConfig config) {
        this.server = server;
        this.from = config.mail().from();
        this.sender = Sender.of(from);
    }

    /** @return why the server did not take it; empty when it did */
    Optional<Answer> deliver(Letter letter, ComposedLetter composed) {
        return server.hand(message(letter, composed));
    }

    private MailMessage message(Letter letter, ComposedLetter composed) {
        return new MailMessage()
                .setFrom(from)
                .setTo(addressed(letter))
                .setSubject(composed.subject())
                .setText(composed.text())
                .setHtml(composed.html())
                .setInlineAttachment(
                        composed.images().stream().map(Postman::inline).toList())
                .setAttachment(
                        composed.attachments().stream().map(Postman::attached).toList())
                // The same at every attempt: if an answer was lost, the second copy is recognised as one.
                .addHeader("Message-ID", "<" + letter.id() + "@" + sender.domain() + ">")
                .addHeader("Content-Language", letter.language().name())
                // RFC 3834: no automatic reply is wanted.
                .addHeader("Auto-Submitted", "auto-generated");
    }

    private static MailAttachment inline(ComposedLetter.InlineImage image) {
        return MailAttachment.create()
                .setContentId("<" + image.contentId() + ">")
                .setDisposition("inline")
                .setName(image.fileName())
                .setContentType(image.mediaType())
                .setData(Buffer.buffer(image.content()));
    }

    private static MailAttachment attached(ComposedLetter.Attachment file) {
        return MailAttachment.create()
                .setDisposition("attachment")
                .setName(file.fileName())
                .setContentType(file.mediaType())
                .setData(Buffer.buffer(file.content()));
    }

    /** What has a meaning in an address is left out of the name, which anybody may have typed into a form. */
    private static List<String> addressed(Letter letter) {
        String name = letter.recipientName()
                .replaceAll("[\\p{Cc}\\p{Cf}<>()\\[\\]\",;:@\\\\]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        return List.of(name.isEmpty() ? letter.recipientAddress() : name + " <" + letter.recipientAddress() + ">");
    }
}
