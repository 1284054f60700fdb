package ro.clujit.innovationdays.programme.speaking.web;

import java.util.List;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.platform.media.PictureView;
import ro.clujit.innovationdays.programme.SessionKind;
import ro.clujit.innovationdays.programme.SpeakerRole;
import ro.clujit.innovationdays.programme.speaking.Attendance;
import ro.clujit.innovationdays.programme.speaking.ChangeState;

/**
 * A speaker's own page.
 *
 * @param where and {@code when} of the edition; may be empty
 * @param answered when they last said whether they come; empty if never
 * @param picture as it would be if everything were approved; null without one
 * @param latest what they last proposed; null if nothing
 */
public record SpeakingView(
        String token,
        String name,
        String slug,
        String edition,
        boolean example,
        String when,
        String where,
        List<SpokenSession> sessions,
        Attendance attendance,
        String answered,
        String word,
        PictureView picture,
        Proposed latest) {

    /**
     * One of their sessions.
     *
     * @param announced whether a release has it; what is not may still change
     * @param when in words; empty while there is no time
     * @param others the names of who else is in it; may be empty
     */
    public record SpokenSession(
            String slug,
            String title,
            SessionKind kind,
            SpeakerRole role,
            boolean announced,
            boolean cancelled,
            String when,
            String room,
            String others) {

        /** Whether there is something to put into a calendar. */
        public boolean isForCalendars() {
            return announced && !when.isEmpty();
        }
    }

    /** @param decided empty while it waits */
    public record Proposed(ChangeState state, String sent, String decided, boolean all, String reason) {
        public boolean isPending() {
            return state == ChangeState.PENDING;
        }
    }

    static String days(Edition edition, Language language) {
        return edition.startsOn()
                .map(from -> LocalDates.range(from, edition.endsOn().orElse(from), language))
                .orElse("");
    }

    static String place(Edition edition) {
        return edition.venue().isEmpty() ? edition.city() : edition.venue() + ", " + edition.city();
    }
}
