package ro.clujit.innovationdays.mail;

import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A letter in words, as it leaves.
 *
 * @param html a whole document; shows an inline part by {@code src="cid:…"}
 * @param text the same for readers of plain text
 * @param unsubscribe where one request, without a question, ends letters of its kind (RFC 8058); empty for those that belong
 *     to what the reader does here
 */
public record ComposedLetter(
        String subject,
        String html,
        String text,
        List<InlineImage> images,
        List<Attachment> attachments,
        Optional<URI> unsubscribe) {

    public ComposedLetter {
        images = List.copyOf(images);
        attachments = List.copyOf(attachments);
    }

    public ComposedLetter(
            String subject, String html, String text, List<InlineImage> images, List<Attachment> attachments) {
        this(subject, html, text, images, attachments, Optional.empty());
    }

    public ComposedLetter with(List<Attachment> enclosed) {
        return new ComposedLetter(subject, html, text, images, enclosed, unsubscribe);
    }

    public ComposedLetter endedAt(URI address) {
        return new ComposedLetter(subject, html, text, images, attachments, Optional.of(address));
    }

    /**
     * A picture in the letter's body.
     *
     * @param contentId without angle brackets
     */
    public record InlineImage(String contentId, String fileName, String mediaType, byte[] content) {}

    /** A file that comes along. */
    public record Attachment(String fileName, String mediaType, byte[] content) {}

    /** The body with its pictures in it, for reading where there are no parts to look them up in. */
    public String htmlWithImages() {
        String whole = html;
        for (InlineImage image : images) {
            String data = Base64.getEncoder().encodeToString(image.content());
            whole = whole.replace("cid:" + image.contentId(), "data:" + image.mediaType() + ";base64," + data);
        }
        return whole;
    }
}
