package ro.clujit.innovationdays.mail;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ro.clujit.innovationdays.mail.message.MimePart;

/**
 * A worded letter, encoded so far as that does not depend on when it leaves: whoever talks to the mail server is not to be
 * kept by it.
 *
 * @param unsubscribe where its reader ends such letters; empty for those that cannot be ended
 */
record EncodedLetter(String subject, Optional<URI> unsubscribe, MimePart content) {

    /** @param id tells its parts from others' */
    static EncodedLetter of(UUID id, ComposedLetter composed) {
        return new EncodedLetter(composed.subject(), composed.unsubscribe(), content(id, composed));
    }

    private static MimePart content(UUID id, ComposedLetter composed) {
        String mark = id.toString().replace("-", "");
        MimePart html = MimePart.text("html", composed.html());
        MimePart shown = composed.images().isEmpty()
                ? html
                : MimePart.multipart(
                        "related",
                        mark,
                        Stream.concat(
                                        Stream.of(html),
                                        composed.images().stream().map(EncodedLetter::inline))
                                .toList());
        MimePart words =
                MimePart.multipart("alternative", mark, List.of(MimePart.text("plain", composed.text()), shown));
        return composed.attachments().isEmpty()
                ? words
                : MimePart.multipart(
                        "mixed",
                        mark,
                        Stream.concat(
                                        Stream.of(words),
                                        composed.attachments().stream().map(EncodedLetter::attached))
                                .toList());
    }

    private static MimePart inline(ComposedLetter.InlineImage image) {
        return MimePart.inline(image.contentId(), image.fileName(), image.mediaType(), image.content());
    }

    private static MimePart attached(ComposedLetter.Attachment file) {
        return MimePart.attachment(file.fileName(), file.mediaType(), file.content());
    }
}
