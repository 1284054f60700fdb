package ro.clujit.innovationdays.programme.release;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.programme.release.Snapshot.PartEntry;
import ro.clujit.innovationdays.programme.release.Snapshot.SessionEntry;
import ro.clujit.innovationdays.programme.release.Snapshot.SpeakerEntry;

/** Finds what cannot be in a draft as it is written. */
public final class Conflicts {

    private final Snapshot draft;
    private final ZoneId zone;
    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final List<Conflict> found = new ArrayList<>();

    private Conflicts(Snapshot draft, ZoneId zone, LocalDate firstDay, LocalDate lastDay) {
        this.draft = draft;
        this.zone = zone;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    public static List<Conflict> in(Snapshot draft, Edition edition) {
        return in(
                draft,
                edition.zone(),
                edition.startsOn().orElse(null),
                edition.endsOn().orElse(null));
    }

    /** @param firstDay null, like {@code lastDay}, while the edition's days are not announced */
    static List<Conflict> in(Snapshot draft, ZoneId zone, LocalDate firstDay, LocalDate lastDay) {
        var conflicts = new Conflicts(draft, zone, firstDay, lastDay);
        List<SessionEntry> planned = draft.planned();
        planned.forEach(conflicts::checkAlone);
        conflicts.checkTogether(planned.stream()
                .filter(SessionEntry::isScheduled)
                .sorted(Changes.BY_TIME)
                .toList());
        conflicts.found.sort(Comparator.comparing(Conflict::kind));
        return List.copyOf(conflicts.found);
    }

    private void checkAlone(SessionEntry session) {
        if (session.isScheduled()) {
            if (firstDay != null && isOutside(session)) {
                add(Conflict.Kind.OUTSIDE_DAYS, session, null, "", 0, 0);
            }
            int slot =
                    (int) Duration.between(session.startsAt(), session.endsAt()).toMinutes();
            if (session.minutes() != null && session.minutes() > slot) {
                add(Conflict.Kind.LONGER_THAN_SLOT, session, null, "", session.minutes(), slot);
            }
        }
        draft.room(session.room())
                .filter(room ->
                        session.places() != null && room.capacity() != null && session.places() > room.capacity())
                .ifPresent(room -> add(
                        Conflict.Kind.TOO_MANY_PLACES, session, null, room.name(), session.places(), room.capacity()));
    }

    /** A session that ends at midnight ends on the day that this closes. */
    private boolean isOutside(SessionEntry session) {
        return day(session.startsAt()).isBefore(firstDay)
                || day(session.endsAt().minusNanos(1)).isAfter(lastDay);
    }

    private LocalDate day(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /** @param byTime so that only those need be compared that begin before the one at hand ends */
    private void checkTogether(List<SessionEntry> byTime) {
        for (int i = 0; i < byTime.size(); i++) {
            SessionEntry session = byTime.get(i);
            for (int j = i + 1; j < byTime.size() && byTime.get(j).startsAt().isBefore(session.endsAt()); j++) {
                compare(session, byTime.get(j));
            }
        }
    }

    private void compare(SessionEntry session, SessionEntry other) {
        if (session.room() != null && session.room().equals(other.room())) {
            add(Conflict.Kind.ROOM_TWICE, session, other, draft.roomName(session), 0, 0);
        }
        Set<String> people = new HashSet<>();
        session.parts().forEach(part -> people.add(part.speaker()));
        for (PartEntry part : other.parts()) {
            if (people.contains(part.speaker())) {
                String name =
                        draft.speaker(part.speaker()).map(SpeakerEntry::name).orElse(part.speaker());
                add(Conflict.Kind.SPEAKER_TWICE, session, other, name, 0, 0);
            }
        }
    }

    private void add(
            Conflict.Kind kind, SessionEntry session, SessionEntry other, String subject, int wanted, int there) {
        found.add(new Conflict(kind, session, other, subject, wanted, there));
    }
}
