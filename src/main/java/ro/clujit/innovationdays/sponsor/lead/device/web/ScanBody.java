package ro.clujit.innovationdays.sponsor.lead.device.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.platform.web.JsonFields;
import ro.clujit.innovationdays.sponsor.lead.LeadField;
import ro.clujit.innovationdays.sponsor.lead.LeadScan;
import ro.clujit.innovationdays.sponsor.lead.Stand;
import ro.clujit.innovationdays.sponsor.lead.device.ShortCodes;

/** Reads what a phone sends, field by field. */
@ApplicationScoped
class ScanBody {

    /** Before it is tidied, which makes it shorter. */
    private static final int LONGEST_RAW_NOTE = 4000;

    /** In milliseconds. */
    private static final long MINUTE = 60_000;

    /** What was written about a scan. */
    record Note(Instant writtenAt, String text, int rating) {}

    private final ShortCodes shortCodes;

    ScanBody(ShortCodes shortCodes) {
        this.shortCodes = shortCodes;
    }

    /** @param skewMillis how far the phone's clock is ahead, which is taken out of the scan's time */
    LeadScan scan(JsonNode body, Stand stand, long skewMillis) throws JsonFields.Malformed {
        JsonFields fields = JsonFields.of(body, "scan");
        UUID nonce = fields.uuid("nonce");
        // What somebody agreed to for one partner is no other's, whatever the phone has become since.
        if (!fields.uuid("organisation").equals(stand.organisation())) {
            throw new JsonFields.Malformed(
                    "organisation", "agreed to for another organisation than this phone is paired with");
        }
        byte[] code = code(fields, stand);
        Note note = note(fields, "scannedAt", skewMillis);
        return new LeadScan(nonce, code, note.writtenAt(), agreed(fields), note.text(), note.rating());
    }

    Note note(JsonNode body, long skewMillis) throws JsonFields.Malformed {
        return note(JsonFields.of(body, "note"), "writtenAt", skewMillis);
    }

    /** A short code that nobody has is a code that nobody has. */
    byte[] code(JsonNode body, Stand stand) throws JsonFields.Malformed {
        return code(JsonFields.of(body, "badge"), stand);
    }

    private byte[] code(JsonFields fields, Stand stand) throws JsonFields.Malformed {
        if (fields.has("digest")) {
            return fields.digest("digest");
        }
        if (!fields.has("shortDigest")) {
            throw new JsonFields.Malformed("digest", "one of digest and shortDigest must be there");
        }
        byte[] digest = fields.digest("shortDigest");
        return shortCodes.wholeCode(stand.edition(), digest).orElse(digest);
    }

    private static Note note(JsonFields fields, String time, long skewMillis) throws JsonFields.Malformed {
        Instant at = fields.instant(time);
        String text = fields.text("note", LONGEST_RAW_NOTE);
        int rating = fields.number("rating", 0, LeadScan.BEST);
        String tidy = Text.block(text).strip();
        if (tidy.length() > LeadScan.LONGEST_NOTE) {
            throw new JsonFields.Malformed("note", "longer than " + LeadScan.LONGEST_NOTE + " characters");
        }
        return new Note(shifted(at, skewMillis), tidy, rating);
    }

    /**
     * To whole minutes: how long each request was under way is part of what was measured, and must not put a note before the
     * scan that it is about. A clock that is centuries off tells nothing.
     */
    private static Instant shifted(Instant at, long skewMillis) {
        try {
            return at.minusMillis(Math.round((double) skewMillis / MINUTE) * MINUTE);
        } catch (DateTimeException | ArithmeticException e) {
            return at;
        }
    }

    private static Set<LeadField> agreed(JsonFields fields) throws JsonFields.Malformed {
        JsonNode all = fields.node("agreed");
        if (all == null || !all.isArray() || all.size() > LeadField.values().length) {
            throw new JsonFields.Malformed("agreed", "not a list of what was agreed to");
        }
        Set<LeadField> agreed = EnumSet.noneOf(LeadField.class);
        for (JsonNode one : all) {
            try {
                agreed.add(LeadField.valueOf(one.textValue() == null ? "" : one.textValue()));
            } catch (IllegalArgumentException e) {
                throw new JsonFields.Malformed("agreed", "none of NAME, ORGANISATION, JOB_TITLE, EMAIL");
            }
        }
        return agreed;
    }
}
