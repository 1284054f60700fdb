package ro.clujit.innovationdays.checkin.device;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.checkin.Door;
import ro.clujit.innovationdays.checkin.Doors;
import ro.clujit.innovationdays.checkin.rules.Standing;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.secret.Keys;

/**
 * What a device decides by while it has no line, as JSON: the rules, and of each ticket what a volunteer must know. Codes
 * are in it as the first ten bytes of their digests. That none of ten thousand equals another by chance is sure enough
 * with eight; but whoever finds a phone could try codes against eight until one fits (2^64 over 10,000 tickets are two
 * days of a good graphics card), and against ten they could not.
 */
@ApplicationScoped
public class DoorList {

    static final int CODE_BYTES = 10;

    /** Short codes are search keys and no secret of the list; this many keep them apart. */
    static final int SHORT_BYTES = 8;

    private final Doors doors;
    private final ListRows rows;
    private final DoorRulesJson rules;
    private final ObjectMapper json;
    private final Clock clock;

    DoorList(Doors doors, ListRows rows, DoorRulesJson rules, ObjectMapper json, Clock clock) {
        this.doors = doors;
        this.rows = rows;
        this.rules = rules;
        this.json = json;
        this.clock = clock;
    }

    /** Everything. */
    @Transactional
    public byte[] whole(Device device, Language language) {
        Door door = doors.of(device.edition());
        Cursor cursor = rows.now(door);
        return written(door, device, language, cursor, rows.all(door.edition()), "");
    }

    /**
     * What has changed.
     *
     * @param since the cursor of the list that the device has; where nothing leads on from there, the answer says that it
     *     must begin anew
     * @param rulesVersion the version of the rules that it has; others are sent along
     */
    @Transactional
    public byte[] since(Device device, Language language, String since, String rulesVersion) {
        Door door = doors.of(device.edition());
        Cursor now = rows.now(door);
        Optional<Cursor> known = Cursor.read(since).filter(cursor -> cursor.leadsTo(now));
        if (known.isEmpty()) {
            return "{\"anew\":true}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }
        return written(door, device, language, now, rows.since(door.edition(), known.get()), rulesVersion);
    }

    private byte[] written(
            Door door, Device device, Language language, Cursor cursor, ListRows.Lines lines, String rulesVersion) {
        var bytes = new ByteArrayOutputStream();
        String ours = rules.of(door, device);
        String version = HexFormat.of().formatHex(Keys.digest(ours), 0, 4);
        try (JsonGenerator out = json.createGenerator(bytes)) {
            out.writeStartObject();
            out.writeBooleanField("anew", false);
            out.writeStringField("now", Instant.now(clock).toString());
            out.writeStringField("cursor", cursor.text());
            out.writeStringField("rulesVersion", version);
            if (!version.equals(rulesVersion)) {
                out.writeFieldName("rules");
                out.writeRawValue(ours);
            }
            out.writeArrayFieldStart("tickets");
            for (ListRows.Line line : lines.tickets()) {
                write(out, line, door, language, lines.stays().getOrDefault(line.id(), List.of()));
            }
            out.writeEndArray();
            out.writeArrayFieldStart("revoked");
            for (ListRows.Revoked revoked : lines.revoked()) {
                out.writeStartArray();
                out.writeString(hex(revoked.digest(), CODE_BYTES));
                out.writeString(revoked.ticket().toString());
                out.writeString(revoked.reason());
                out.writeEndArray();
            }
            out.writeEndArray();
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(
            JsonGenerator out, ListRows.Line line, Door door, Language language, List<ListRows.Stay> stays)
            throws IOException {
        out.writeStartArray();
        out.writeString(line.id().toString());
        out.writeString(hex(line.digest(), CODE_BYTES));
        out.writeString(shortDigest(door.edition(), line.shortCode()));
        out.writeString(
                line.name().isEmpty() ? line.contact() + language.choose(" (invitat)", " (guest)") : line.name());
        out.writeString(line.organisation());
        out.writeString(line.type().toString());
        out.writeString(standing(line.state()).name());
        out.writeString(line.audience());
        out.writeStartArray();
        for (ListRows.Stay stay : stays) {
            out.writeStartArray();
            out.writeString(stay.area().toString());
            out.writeNumber(stay.inside() ? 1 : 0);
            out.writeNumber(stay.since());
            out.writeString(stay.gate().toString());
            out.writeEndArray();
        }
        out.writeEndArray();
        out.writeEndArray();
    }

    /** SHA-256 of the edition's id, a colon and the short code: the same short code of another edition is another. */
    static String shortDigest(UUID edition, String shortCode) {
        return hex(Keys.digest(edition + ":" + shortCode), SHORT_BYTES);
    }

    private static Standing standing(String state) {
        return switch (state) {
            case "VALID" -> Standing.GOOD;
            case "CANCELLED" -> Standing.CANCELLED;
            default -> Standing.NOT_PAID;
        };
    }

    private static String hex(byte[] digest, int bytes) {
        return HexFormat.of().formatHex(digest, 0, bytes);
    }
}
