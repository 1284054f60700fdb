package ro.clujit.innovationdays.checkin.device.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import ro.clujit.innovationdays.checkin.ScanRequest;
import ro.clujit.innovationdays.checkin.Shown;
import ro.clujit.innovationdays.checkin.Source;
import ro.clujit.innovationdays.checkin.rules.Direction;
import ro.clujit.innovationdays.checkin.rules.Verdict;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.platform.web.JsonFields;

/** Reads one scan of a batch by itself, so that one which makes no sense keeps none of the others back. */
final class DeviceScan {

    private static final int LONGEST_CODE = 4000;

    private DeviceScan() {}

    static ScanRequest read(JsonNode scan) throws JsonFields.Malformed {
        JsonFields fields = JsonFields.of(scan, "scan");
        String reason = Text.line(fields.text("reason", ScanRequest.LONGEST_REASON));
        var scannedAt = fields.instant("scannedAt");
        UUID nonce = fields.uuid("nonce");
        return new ScanRequest(
                nonce,
                fields.uuid("gate"),
                shown(fields),
                fields.required("direction", Direction::valueOf, "neither IN nor OUT"),
                fields.required("source", Source::valueOf, "none of CAMERA, TYPED, USB, SEARCH"),
                scannedAt,
                reason.isEmpty() ? null : reason,
                fields.has("verdict") ? fields.required("verdict", Verdict::valueOf, "no such verdict") : null);
    }

    private static Shown shown(JsonFields fields) throws JsonFields.Malformed {
        String code = fields.text("code", LONGEST_CODE);
        if (code != null) {
            return new Shown.Text(code);
        }
        if (fields.has("digest")) {
            return new Shown.Digest(fields.digest("digest"));
        }
        if (fields.has("ticket")) {
            return new Shown.Listed(fields.uuid("ticket"));
        }
        throw new JsonFields.Malformed("code", "one of code, digest and ticket must be there");
    }
}
