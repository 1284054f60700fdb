package ro.clujit.innovationdays.letters.feedback;

import java.util.Map;
import java.util.UUID;

/**
 * What somebody said of an edition.
 *
 * @param overall from 1, the worst, to {@link #BEST}
 * @param good at most {@link #LONGEST} characters, may be empty, as may {@code better}
 * @param sessions what they thought of sessions that they rated, by their ids, on the same scale
 */
public record Feedback(int overall, Again again, String good, String better, Map<UUID, Integer> sessions) {

    public static final int BEST = 5;
    public static final int LONGEST = 2000;

    /** Whether they would come again. */
    public enum Again {
        YES,
        PERHAPS,
        NO
    }

    public Feedback {
        sessions = Map.copyOf(sessions);
    }
}
