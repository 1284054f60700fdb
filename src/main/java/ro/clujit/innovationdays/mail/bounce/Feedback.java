package ro.clujit.innovationdays.mail.bounce;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The part of a complaint that programs read (RFC 5965), sent by mail providers whose customers call a letter unwanted. */
final class Feedback {

    private Feedback() {}

    /** @param addressed whom the letter was addressed to, where the provider does not hide it */
    static List<Outcome> read(Part part, List<String> addressed, References references)
            throws MessagingException, IOException {
        var fields = new InternetHeaders(part.getInputStream(), true);
        String type = fields.getHeader("Feedback-Type", null);
        // A "not-spam" is the opposite of a complaint, and "virus" is about the letter.
        if (type == null || !type.strip().matches("(?i)abuse|fraud|opt-out")) {
            return List.of();
        }
        references.in(fields.getHeader("Original-Mail-From", null));
        List<String> recipients = new ArrayList<>();
        for (String name : new String[] {"Original-Rcpt-To", "Removal-Recipient"}) {
            String[] values = fields.getHeader(name);
            for (String value : values == null ? new String[0] : values) {
                recipients.addAll(DeliveryStatuses.address(value));
            }
        }
        if (recipients.isEmpty()) {
            recipients.addAll(addressed);
        }
        recipients.removeIf(address -> address.matches("(?i)redacted.*|.*@redacted.*"));
        return List.of(Outcome.of(Report.Kind.COMPLAINED, recipients, "", ""));
    }
}
