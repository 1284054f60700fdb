package ro.clujit.innovationdays.mail.message;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.angus.mail.util.QPEncoderStream;

/**
 * A part of a message (RFC 2045), encoded so that a mail server that knows nothing but ASCII passes it on unchanged.
 *
 * @param body ASCII, on lines of at most 76 characters that end with a line feed
 */
public record MimePart(List<HeaderField> headers, String body) {

    public MimePart {
        headers = List.copyOf(headers);
    }

    /** @param subtype {@code plain} or {@code html} */
    public static MimePart text(String subtype, String text) {
        return new MimePart(
                List.of(
                        new HeaderField("Content-Type", "text/" + subtype + "; charset=UTF-8"),
                        new HeaderField("Content-Transfer-Encoding", "quoted-printable")),
                quotedPrintable(text));
    }

    /** A file that the reader keeps. */
    public static MimePart attachment(String name, String mediaType, byte[] content) {
        return file("attachment", AttachmentName.of(name, mediaType), mediaType, List.of(), content);
    }

    /** A picture that the text shows by {@code cid:}. */
    public static MimePart inline(String contentId, String name, String mediaType, byte[] content) {
        return file(
                "inline",
                AttachmentName.of(name, mediaType),
                mediaType,
                List.of(new HeaderField("Content-ID", "<" + contentId + ">")),
                content);
    }

    private static MimePart file(
            String kind, AttachmentName name, String mediaType, List<HeaderField> more, byte[] content) {
        List<HeaderField> headers = new ArrayList<>(more);
        headers.add(
                new HeaderField("Content-Type", mediaType + ";" + HeaderText.FOLD + "name=\"" + name.ascii() + "\""));
        headers.add(new HeaderField("Content-Disposition", name.disposition(kind)));
        headers.add(new HeaderField("Content-Transfer-Encoding", "base64"));
        return new MimePart(
                headers, Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(content) + "\n");
    }

    /**
     * @param subtype {@code mixed}, {@code alternative} or {@code related}
     * @param mark tells it from others of the message. An equals sign and a low line, which stand before it, follow each
     *     other in no encoded part
     */
    public static MimePart multipart(String subtype, String mark, List<MimePart> parts) {
        String boundary = "=_" + subtype + "_" + mark;
        var body = new StringBuilder();
        for (MimePart part : parts) {
            body.append("--").append(boundary).append('\n');
            part.headers().forEach(field -> body.append(field.toString().replace("\r\n", "\n"))
                    .append('\n'));
            body.append('\n').append(part.body());
        }
        body.append("--").append(boundary).append("--\n");
        return new MimePart(
                List.of(new HeaderField(
                        "Content-Type",
                        "multipart/" + subtype + ";" + HeaderText.FOLD + "boundary=\"" + boundary + "\"")),
                body.toString());
    }

    private static String quotedPrintable(String text) {
        String lines = text.stripTrailing().lines().collect(Collectors.joining("\r\n", "", "\r\n"));
        var encoded = new ByteArrayOutputStream(2 * lines.length());
        try (var encoding = new QPEncoderStream(encoded)) {
            encoding.write(lines.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return encoded.toString(StandardCharsets.US_ASCII).replace("\r\n", "\n");
    }
}
