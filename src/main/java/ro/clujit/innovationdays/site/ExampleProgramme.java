package ro.clujit.innovationdays.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.programme.Drafting;
import ro.clujit.innovationdays.programme.Room;
import ro.clujit.innovationdays.programme.SessionPlan;
import ro.clujit.innovationdays.programme.SessionPlan.Identity;
import ro.clujit.innovationdays.programme.SessionPlan.Part;
import ro.clujit.innovationdays.programme.Speaker;
import ro.clujit.innovationdays.programme.Track;
import ro.clujit.innovationdays.programme.release.Releasing;
import ro.clujit.innovationdays.site.ExampleEdition.ExampleSession;
import ro.clujit.innovationdays.site.ExampleEdition.Named;
import ro.clujit.innovationdays.site.ExampleEdition.Words;

/** The programme of an example edition, drafted and released. */
@ApplicationScoped
class ExampleProgramme {

    private final EntityManager rows;
    private final Drafting drafting;
    private final Releasing releasing;

    ExampleProgramme(EntityManager rows, Drafting drafting, Releasing releasing) {
        this.rows = rows;
        this.drafting = drafting;
        this.releasing = releasing;
    }

    /** Within the caller's transaction. */
    void put(ExampleEdition example, Edition edition) {
        Map<String, UUID> rooms = rooms(example, edition);
        Map<String, UUID> speakers = speakers(example);
        tracks(example, edition);
        rows.flush();
        for (ExampleSession each : example.sessions()) {
            drafting.add(
                    edition.slug(),
                    plan(example, each, edition.zone(), rooms, speakers),
                    new Identity(null, null, each.slug()));
        }
        if (edition.isPublic()) {
            releasing.publish(edition.slug(), 0, null);
        }
    }

    private void tracks(ExampleEdition example, Edition edition) {
        int position = 0;
        for (Named named : example.tracks()) {
            rows.persist(new Track(
                    edition,
                    ++position,
                    named.slug(),
                    named.name().ro(),
                    named.name().en()));
        }
    }

    private Map<String, UUID> rooms(ExampleEdition example, Edition edition) {
        Map<String, UUID> rooms = new HashMap<>();
        for (var each : example.rooms()) {
            var room = new Room(edition, rooms.size() + 1, each.name(), each.capacity());
            rows.persist(room);
            rooms.put(each.slug(), room.id());
        }
        return rooms;
    }

    private Map<String, UUID> speakers(ExampleEdition example) {
        Map<String, UUID> speakers = new HashMap<>();
        for (var each : example.speakers()) {
            String code = each.slug().toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
            var speaker = new Speaker(
                    code.substring(0, Math.min(code.length(), 20)), each.slug(), each.name(), each.organisation());
            speaker.introduce(each.headline().ro(), each.headline().en());
            speaker.tell(each.biography().ro(), each.biography().en());
            speaker.markAsExample();
            rows.persist(speaker);
            speakers.put(each.slug(), speaker.id());
        }
        return speakers;
    }

    private static SessionPlan plan(
            ExampleEdition example,
            ExampleSession each,
            ZoneId zone,
            Map<String, UUID> rooms,
            Map<String, UUID> speakers) {
        return new SessionPlan(
                each.kind(),
                both(each.title()),
                both(each.subtitle()),
                both(each.summary()),
                both(each.description()),
                each.language(),
                each.track(),
                each.theme(),
                rooms.get(each.room()),
                instant(example, each.day(), each.from(), zone),
                instant(example, each.day(), each.to(), zone),
                null,
                each.places(),
                each.speakers().stream()
                        .map(appearance -> new Part(speakers.get(appearance.slug()), appearance.role()))
                        .toList());
    }

    private static Bilingual both(Words words) {
        return new Bilingual(words.ro(), words.en());
    }

    private static Instant instant(ExampleEdition example, int day, LocalTime time, ZoneId zone) {
        return example.startsOn().plusDays(day - 1L).atTime(time).atZone(zone).toInstant();
    }
}
