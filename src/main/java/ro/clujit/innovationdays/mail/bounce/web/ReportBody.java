package ro.clujit.innovationdays.mail.bounce.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ro.clujit.innovationdays.mail.EnhancedStatus;
import ro.clujit.innovationdays.mail.bounce.ProviderReport;
import ro.clujit.innovationdays.mail.bounce.Report;
import ro.clujit.innovationdays.mail.bounce.TakingReports;
import ro.clujit.innovationdays.platform.text.EmailAddress;
import ro.clujit.innovationdays.platform.web.JsonFields;

/** A report as it is sent. */
@Schema(name = "LetterReport")
record ReportBody(
        @Schema(
                enumeration = {"delivered", "deferred", "bounced", "complained"},
                required = true)
        String type,

        @Schema(required = true, examples = "<0197a000-0000-7000-8000-000000000001@example.org>")
        String messageId,

        @Schema(required = true, examples = "ana@example.org")
        String recipient,

        @Schema(description = "An enhanced status code (RFC 3463); tells a full mailbox from none", examples = "5.1.1")
        String status,

        @Schema(description = "What the receiving server said; at most 4000 characters")
        String text,

        @Schema(required = true, examples = "2026-05-04T08:30:00Z")
        String at) {

    static ProviderReport read(JsonNode sent) throws JsonFields.Malformed {
        JsonFields fields = JsonFields.of(sent, "report");
        Report.Kind kind = fields.required("type", ReportBody::kind, "not delivered, deferred, bounced or complained");
        var letter = fields.required(
                "messageId",
                text -> TakingReports.letter(text).orElseThrow(IllegalArgumentException::new),
                "not the Message-ID of a letter from here");
        String recipient = fields.required("recipient", ReportBody::address, "not an e-mail address");
        String status = fields.text("status", 20);
        if (status != null && !status.isEmpty() && EnhancedStatus.in(status).isEmpty()) {
            throw new JsonFields.Malformed("status", "not an enhanced status code such as 5.1.1");
        }
        String text = fields.text("text", 4000);
        return new ProviderReport(
                kind, letter, recipient, status == null ? "" : status, text == null ? "" : text, fields.instant("at"));
    }

    private static Report.Kind kind(String type) {
        if (!type.equals(type.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(type);
        }
        return Report.Kind.valueOf(type.toUpperCase(Locale.ROOT));
    }

    private static String address(String text) {
        if (!EmailAddress.isValid(text)) {
            throw new IllegalArgumentException();
        }
        return text;
    }
}
