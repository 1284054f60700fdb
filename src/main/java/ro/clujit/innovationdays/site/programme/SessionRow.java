package ro.clujit.innovationdays.site.programme;

import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.SessionKind;

/**
 * A session in a list.
 *
 * @param spoken the language it is held in; null where that is the reader's
 * @param line 1 to 6, which of the timetable's colours its track has; 0 without a track
 * @param date of the edition's zone, as ISO 8601 writes it; empty, like {@code day}, {@code time} and {@code until},
 *     without a time
 * @param day the date in words
 * @param until the time of day it ends, with the day where that is another one
 * @param people the names of those who speak
 */
public record SessionRow(
        int number,
        String slug,
        SessionKind kind,
        Wording title,
        Wording summary,
        Language spoken,
        String track,
        int line,
        String room,
        String date,
        String day,
        String time,
        String until,
        String people,
        boolean cancelled) {

    /** Whether it needs no more than its title: a pause. */
    public boolean isBreak() {
        return kind == SessionKind.BREAK;
    }

    /** Whether everybody is expected there. */
    public boolean isKeynote() {
        return kind == SessionKind.KEYNOTE;
    }
}
