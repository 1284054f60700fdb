package ro.clujit.innovationdays.programme.release;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.UUID;
import ro.clujit.innovationdays.platform.locale.Bilingual;

/**
 * What a release says anew of one session or one speaker. A session that was both moved and renamed has two.
 *
 * @param session its guid; null where it is about a speaker
 * @param number the session's; 0 where it is about a speaker
 * @param slug of the session's page, or the speaker's
 * @param title of the session as it is now, or the speaker's name
 * @param titleBefore null unless it was renamed
 * @param before where it was; null unless it was moved or cancelled
 * @param after where it is; null unless it was moved or is new
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Change(
        Kind kind,
        UUID session,
        int number,
        String slug,
        Bilingual title,
        Bilingual titleBefore,
        Slot before,
        Slot after) {

    /** In the order in which a reader wants to hear of them. */
    public enum Kind {
        CANCELLED,
        MOVED,
        NEW,
        RENAMED,
        /** Its texts, its people or how it is filed. */
        CHANGED,
        /** What is said of a speaker. */
        SPEAKER
    }

    /**
     * A time and a room, each of which may be missing.
     *
     * @param room its name, or empty
     */
    public record Slot(Instant startsAt, Instant endsAt, String room) {}
}
