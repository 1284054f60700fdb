package ro.clujit.innovationdays.programme.web;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Theme;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.programme.DraftingMessages;
import ro.clujit.innovationdays.programme.Session;
import ro.clujit.innovationdays.programme.SessionKind;
import ro.clujit.innovationdays.programme.SessionPlan;
import ro.clujit.innovationdays.programme.SpeakerRole;
import ro.clujit.innovationdays.programme.TextLimits;
import ro.clujit.innovationdays.programme.TimeSlot;
import ro.clujit.innovationdays.programme.Track;

/** The form of a session, its people apart. */
final class SessionForm {

    static final int TITLE = TextLimits.TITLE;
    static final int SUMMARY = TextLimits.SUMMARY;
    static final int DESCRIPTION = TextLimits.DESCRIPTION;
    static final int MOST_MINUTES = TextLimits.MINUTES;
    static final int MOST_PLACES = TextLimits.CAPACITY;

    /** The fields that keep their lines. */
    static final Set<String> BLOCKS = Set.of("summary-ro", "summary-en", "description-ro", "description-en");

    private SessionForm() {}

    static Fields blank(Language language) {
        return Fields.blank()
                .put("kind", SessionKind.TALK)
                .put("language", language)
                .put("version", 0);
    }

    static Fields of(Session session, ZoneId zone) {
        Fields fields = Fields.blank()
                .put("kind", session.kind())
                .put("language", session.spoken())
                .put("track", session.track().map(Track::slug).orElse(""))
                .put("theme", session.theme().map(Theme::slug).orElse(""))
                .put("room", session.room().map(room -> room.id().toString()).orElse(""))
                .put("minutes", session.minutes().map(Object::toString).orElse(""))
                .put("places", session.places().map(Object::toString).orElse(""))
                .put("version", session.version());
        put("title", session.title(), fields);
        put("subtitle", session.subtitle(), fields);
        put("summary", session.summary(), fields);
        put("description", session.description(), fields);
        SlotFields.put(session, zone, fields);
        return fields;
    }

    /**
     * What track, theme and room are, only the draft itself can say.
     *
     * @return empty when something is wrong, which then stands in the fields
     */
    static Optional<SessionPlan> read(
            Fields fields, List<SessionPlan.Part> parts, ZoneId zone, DraftingMessages words) {
        Optional<SessionKind> kind = one(SessionKind.values(), fields.value("kind"));
        if (kind.isEmpty()) {
            fields.refuse("kind", words.fault_choice());
        }
        Bilingual title = both("title", TITLE, fields, words.fault_long(TITLE));
        if (title.isEmpty()) {
            fields.refuse("title-ro", words.fault_title());
        }
        Bilingual subtitle = both("subtitle", TITLE, fields, words.fault_long(TITLE));
        Bilingual summary = both("summary", SUMMARY, fields, words.fault_long(SUMMARY));
        Bilingual description = both("description", DESCRIPTION, fields, words.fault_long(DESCRIPTION));
        Optional<Language> language = Language.of(fields.value("language"));
        if (language.isEmpty()) {
            fields.refuse("language", words.fault_choice());
        }
        Optional<TimeSlot> slot = SlotFields.read(fields, zone, words);
        Optional<Integer> minutes = fields.number("minutes", 1, MOST_MINUTES, words.fault_minutes(MOST_MINUTES));
        Optional<Integer> places = fields.number("places", 1, MOST_PLACES, words.fault_places(MOST_PLACES));
        UUID room = room(fields, words);
        return fields.isGood()
                ? Optional.of(new SessionPlan(
                        kind.orElseThrow(),
                        title,
                        subtitle,
                        summary,
                        description,
                        language.orElseThrow(),
                        orNull(fields.value("track")),
                        orNull(fields.value("theme")),
                        room,
                        slot.map(TimeSlot::startsAt).orElse(null),
                        slot.map(TimeSlot::endsAt).orElse(null),
                        minutes.orElse(null),
                        places.orElse(null),
                        parts))
                : Optional.empty();
    }

    /** @return null for none, and when what was sent cannot be a room, which is remarked upon */
    static UUID room(Fields fields, DraftingMessages words) {
        try {
            return fields.value("room").isEmpty() ? null : UUID.fromString(fields.value("room"));
        } catch (IllegalArgumentException e) {
            fields.refuse("room", words.fault_choice());
            return null;
        }
    }

    static Optional<SpeakerRole> role(String name) {
        return one(SpeakerRole.values(), name);
    }

    static <E extends Enum<E>> Optional<E> one(E[] all, String name) {
        return Arrays.stream(all).filter(value -> value.name().equals(name)).findFirst();
    }

    static Bilingual both(String name, int most, Fields fields, String remark) {
        return new Bilingual(fields.line(name + "-ro", most, remark), fields.line(name + "-en", most, remark));
    }

    static void put(String name, Bilingual text, Fields fields) {
        fields.put(name + "-ro", text.ro()).put(name + "-en", text.en());
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
