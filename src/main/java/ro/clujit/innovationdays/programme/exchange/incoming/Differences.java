package ro.clujit.innovationdays.programme.exchange.incoming;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.programme.SessionPlan;
import ro.clujit.innovationdays.programme.exchange.incoming.Listing.Difference;

/** What an import would change of a session, as an organiser reads it. */
final class Differences {

    private static final DateTimeFormatter START = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter END = DateTimeFormatter.ofPattern("HH:mm");

    private final ZoneId zone;
    private final Map<UUID, String> rooms;
    private final List<Difference> found = new ArrayList<>();

    private Differences(ZoneId zone, Map<UUID, String> rooms) {
        this.zone = zone;
        this.rooms = rooms;
    }

    /** @param rooms their names */
    static List<Difference> between(SessionPlan before, SessionPlan after, ZoneId zone, Map<UUID, String> rooms) {
        var differences = new Differences(zone, rooms);
        differences.compare(before, after);
        return List.copyOf(differences.found);
    }

    private void compare(SessionPlan before, SessionPlan after) {
        texts(Field.TITLE, before.title(), after.title());
        add(Field.TIME, time(before), time(after));
        add(Field.ROOM, room(before), room(after));
        texts(Field.SUBTITLE, before.subtitle(), after.subtitle());
        add(Field.KIND, before.kind(), after.kind());
        add(Field.LANGUAGE, before.spoken(), after.spoken());
        add(Field.TRACK, before.track(), after.track());
        add(Field.THEME, before.theme(), after.theme());
        add(Field.DURATION, before.minutes(), after.minutes());
        add(Field.PLACES, before.places(), after.places());
        unshown(Field.ABSTRACT, before.summary(), after.summary());
        unshown(Field.DESCRIPTION, before.description(), after.description());
        unshown(Field.SPEAKERS, before.parts(), after.parts());
    }

    private void texts(Field field, Bilingual before, Bilingual after) {
        add(field, before.ro(), after.ro());
        add(field, before.en(), after.en());
    }

    private void add(Field field, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            found.add(new Difference(field, Objects.toString(before, ""), Objects.toString(after, "")));
        }
    }

    private void unshown(Field field, Object before, Object after) {
        if (!before.equals(after)) {
            found.add(new Difference(field, "", ""));
        }
    }

    private String time(SessionPlan plan) {
        return plan.startsAt() == null ? "" : format(START, plan.startsAt()) + "–" + format(END, plan.endsAt());
    }

    private String format(DateTimeFormatter format, Instant instant) {
        return format.format(instant.atZone(zone));
    }

    private String room(SessionPlan plan) {
        return rooms.getOrDefault(plan.room(), "");
    }
}
