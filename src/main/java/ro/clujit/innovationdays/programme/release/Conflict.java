package ro.clujit.innovationdays.programme.release;

import ro.clujit.innovationdays.programme.release.Snapshot.SessionEntry;

/**
 * Something in a draft that cannot be as it is written. It never blocks saving: a timetable is full of conflicts while it
 * is made.
 *
 * @param other the session it is in conflict with; null where it is by itself
 * @param subject the room's or the speaker's name; empty where neither is meant
 * @param wanted minutes or places that are asked for; 0 where nothing is counted
 * @param there minutes or places that there are
 */
public record Conflict(Kind kind, SessionEntry session, SessionEntry other, String subject, int wanted, int there) {

    /** In the order in which they are listed. */
    public enum Kind {
        ROOM_TWICE,
        SPEAKER_TWICE,
        OUTSIDE_DAYS,
        LONGER_THAN_SLOT,
        TOO_MANY_PLACES
    }
}
