package ro.clujit.innovationdays.sponsor.lead;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import ro.clujit.innovationdays.platform.text.Text;

/**
 * A badge that was scanned at a stand.
 *
 * @param nonce made by the phone: sent twice, it is one scan
 * @param codeDigest SHA-256 of the badge's code, 32 bytes
 * @param scannedAt by the phone's clock; what would be yet to come counts as now
 * @param agreed what the visitor ticked or confirmed on the spot; empty where they did not
 * @param note several lines, at most {@link #LONGEST_NOTE} characters; may be empty
 * @param rating 0 where none was given, else 1 to 5
 */
public record LeadScan(
        UUID nonce, byte[] codeDigest, Instant scannedAt, Set<LeadField> agreed, String note, int rating) {

    public static final int LONGEST_NOTE = 1_000;
    public static final int BEST = 5;

    /** @throws IllegalArgumentException where the note is too long, or the rating none */
    public LeadScan {
        agreed = Set.copyOf(agreed);
        note = checked(note);
        checkRating(rating);
    }

    /** Tidied. */
    static String checked(String note) {
        String tidy = Text.block(note);
        if (tidy.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("a note of " + tidy.length() + " characters");
        }
        return tidy;
    }

    static void checkRating(int rating) {
        if (rating < 0 || rating > BEST) {
            throw new IllegalArgumentException("a rating of " + rating);
        }
    }
}
