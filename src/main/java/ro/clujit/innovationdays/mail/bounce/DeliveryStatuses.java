package ro.clujit.innovationdays.mail.bounce;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.angus.mail.dsn.DeliveryStatus;

/** The part of a delivery status notification that programs read (RFC 3464): a group of fields for each recipient. */
final class DeliveryStatuses {

    private static final int MOST_BYTES = 32 * 1024;

    private DeliveryStatuses() {}

    /**
     * @param addressed whom the letter that came back was addressed to: it may have been passed on since, and the groups name
     *     only whom to
     * @param text what people read, for servers that say the reason there alone
     */
    static List<Outcome> read(Part part, List<String> addressed, String text, int most)
            throws MessagingException, IOException {
        var status = new DeliveryStatus(fields(part));
        List<Outcome> outcomes = new ArrayList<>();
        int count = Math.min(most, status.getRecipientDSNCount());
        for (int i = 0; i < count; i++) {
            InternetHeaders group = status.getRecipientDSN(i);
            Optional<Report.Kind> kind = kind(field(group, "Action"));
            if (kind.isPresent()) {
                List<String> recipients = new ArrayList<>();
                recipients.addAll(address(field(group, "Original-Recipient")));
                recipients.addAll(address(field(group, "Final-Recipient")));
                if (count == 1) {
                    recipients.addAll(addressed);
                }
                String diagnostic = field(group, "Diagnostic-Code").replaceFirst("^[\\w-]+\\s*;\\s*", "");
                outcomes.add(Outcome.of(
                        kind.get(),
                        recipients,
                        field(group, "Status"),
                        diagnostic.isEmpty() && count == 1 ? firstLines(text) : diagnostic));
            }
        }
        return outcomes;
    }

    /** As much as a true one has: thousands of empty groups keep a reader busy for minutes. */
    private static InputStream fields(Part part) throws MessagingException, IOException {
        String text;
        try (InputStream content = part.getInputStream()) {
            text = new String(content.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        }
        String groups = text.replaceAll("\\r?\\n", "\n").replaceAll("\n{3,}", "\n\n");
        return new ByteArrayInputStream(groups.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<Report.Kind> kind(String action) {
        return switch (action.toLowerCase(Locale.ROOT).replaceFirst("\\s.*", "")) {
            case "failed" -> Optional.of(Report.Kind.BOUNCED);
            case "delayed" -> Optional.of(Report.Kind.DEFERRED);
            case "delivered" -> Optional.of(Report.Kind.DELIVERED);
            // Relayed and expanded: nobody knows what became of it there.
            default -> Optional.empty();
        };
    }

    /** @param typed such as {@code rfc822; ana@example.org} */
    static List<String> address(String typed) {
        String address = typed.substring(typed.indexOf(';') + 1).strip().replaceAll("[<>]", "");
        return address.contains("@") ? List.of(address) : List.of();
    }

    private static String field(InternetHeaders group, String name) {
        String value = group.getHeader(name, null);
        return value == null ? "" : value.replaceAll("\\s+", " ").strip();
    }

    private static String firstLines(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() > 1000 ? line.substring(0, 1000) : line;
    }
}
