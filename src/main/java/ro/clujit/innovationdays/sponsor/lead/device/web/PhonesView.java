package ro.clujit.innovationdays.sponsor.lead.device.web;

import java.util.List;
import java.util.UUID;

/**
 * The phones at a partner's stand.
 *
 * @param base of the addresses at which they are seen and revoked
 * @param most how many may be paired; 0 where the partner has no leads, or the time is over
 * @param until when the time is over, in words; empty while nobody can tell
 */
public record PhonesView(
        String base,
        String slug,
        String edition,
        boolean example,
        String organisation,
        int most,
        int paired,
        String until,
        List<Row> phones) {

    /** @param lastContact in words @param waiting null where it never told */
    public record Row(UUID id, String name, boolean good, String lastContact, Integer waiting) {}

    public boolean isRoom() {
        return paired < most;
    }

    /** How many more. */
    public int left() {
        return Math.max(0, most - paired);
    }
}
