package ro.clujit.innovationdays.checkin.device.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Function;
import ro.clujit.innovationdays.checkin.ScanRequest;
import ro.clujit.innovationdays.checkin.Shown;
import ro.clujit.innovationdays.checkin.Source;
import ro.clujit.innovationdays.checkin.rules.Direction;
import ro.clujit.innovationdays.checkin.rules.Verdict;
import ro.clujit.innovationdays.platform.text.Text;

/** Reads one scan of a batch by itself, so that one which makes no sense keeps none of the others back. */
final class DeviceScan {

    private static final int LONGEST_CODE = 4000;
    private static final int DIGEST_BYTES = 32;
    /** Beyond, no time can be kept. */
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    /** What is wrong with a field. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String field, String what) {
            super(field + ": " + what);
        }
    }

    private final JsonNode scan;

    private DeviceScan(JsonNode scan) {
        this.scan = scan;
    }

    /** @return null where there is none that could be read */
    static String nonceOf(JsonNode scan) {
        JsonNode nonce = scan == null ? null : scan.get("nonce");
        return nonce == null || !nonce.isTextual() || nonce.textValue().length() > 64 ? null : nonce.textValue();
    }

    static ScanRequest read(JsonNode scan) throws Malformed {
        if (scan == null || !scan.isObject()) {
            throw new Malformed("scan", "not an object");
        }
        return new DeviceScan(scan).read();
    }

    private ScanRequest read() throws Malformed {
        Instant scannedAt = required("scannedAt", Instant::parse, "not an instant");
        if (scannedAt.isBefore(FIRST) || scannedAt.isAfter(LAST)) {
            throw new Malformed("scannedAt", "no time that can be kept");
        }
        String reason = Text.line(text("reason", ScanRequest.LONGEST_REASON));
        return new ScanRequest(
                required("nonce", DeviceScan::uuid, "not a UUID"),
                required("gate", DeviceScan::uuid, "not a UUID"),
                shown(),
                required("direction", Direction::valueOf, "neither IN nor OUT"),
                required("source", Source::valueOf, "none of CAMERA, TYPED, USB, SEARCH"),
                scannedAt,
                reason.isEmpty() ? null : reason,
                text("verdict", LONGEST_CODE) == null
                        ? null
                        : required("verdict", Verdict::valueOf, "no such verdict"));
    }

    private Shown shown() throws Malformed {
        String code = text("code", LONGEST_CODE);
        if (code != null) {
            return new Shown.Text(code);
        }
        if (text("digest", LONGEST_CODE) != null) {
            return new Shown.Digest(required("digest", DeviceScan::digest, "not 32 bytes in hex"));
        }
        if (text("ticket", LONGEST_CODE) != null) {
            return new Shown.Listed(required("ticket", DeviceScan::uuid, "not a UUID"));
        }
        throw new Malformed("code", "one of code, digest and ticket must be there");
    }

    /** {@link UUID#fromString} takes less than the whole form. */
    private static UUID uuid(String text) {
        UUID id = UUID.fromString(text);
        if (text.length() != 36) {
            throw new IllegalArgumentException();
        }
        return id;
    }

    private static byte[] digest(String text) {
        byte[] digest = HexFormat.of().parseHex(text);
        if (digest.length != DIGEST_BYTES) {
            throw new IllegalArgumentException();
        }
        return digest;
    }

    private <T> T required(String field, Function<String, T> parse, String otherwise) throws Malformed {
        String text = text(field, LONGEST_CODE);
        if (text == null) {
            throw new Malformed(field, "missing");
        }
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Malformed(field, otherwise);
        }
    }

    /** @return null where it is missing or null */
    private String text(String field, int longest) throws Malformed {
        JsonNode value = scan.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isTextual() || value.textValue().length() > longest) {
            throw new Malformed(field, "not a text of at most " + longest + " characters");
        }
        return value.textValue();
    }
}
