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

    /** The header fields, for somebody to read. */
    public String head() {
        return headers.stream()
                .map(HeaderField::toString)
                .collect(Collectors.joining("\n"))
                .replace("\r\n", "\n");
    }
}
