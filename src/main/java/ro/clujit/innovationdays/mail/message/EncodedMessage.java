package ro.clujit.innovationdays.mail.message;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A message as it is handed to the mail server, to the octet.
 *
 * @param body ASCII, lines ending with a line feed, which the client makes CR LF of
 */
public record EncodedMessage(List<HeaderField> headers, String body) {

    public EncodedMessage {
        headers = List.copyOf(headers);
    }

    public EncodedMessage under(HeaderField first) {
        List<HeaderField> all = new ArrayList<>();
        all.add(first);
        all.addAll(headers);
        return new EncodedMessage(all, body);
    }

    /** The body as it travels (RFC 5321, section 4.5.2), without its very end. */
    public String travelling() {
        String lines =
                body.substring(0, body.length() - 1).replace("\n", "\r\n").replace("\n.", "\n..");
        return lines.startsWith(".") ? "." + lines : lines;
    }

    /** The header fields, for somebody to read. */
    public String head() {
        return headers.stream()
                .map(HeaderField::toString)
                .collect(Collectors.joining("\n"))
                .replace("\r\n", "\n");
    }
}
