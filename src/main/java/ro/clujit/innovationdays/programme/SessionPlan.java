package ro.clujit.innovationdays.programme;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;

/**
 * What an organiser writes down about a session. Nothing in it need be right in time and place: conflicts are shown and
 * never stop a draft from being saved.
 *
 * @param title in at least one language
 * @param summary a paragraph
 * @param description in Markdown
 * @param spoken the language it is held in
 * @param track the slug of one of the edition's tracks, or null
 * @param theme the slug of one of the edition's themes, or null
 * @param room the id of one of the edition's rooms, or null
 * @param startsAt null, like {@code endsAt}, while it has no time; else before it
 * @param minutes it is meant to take; null where nobody said
 * @param places how many can take part; null where that is not limited
 * @param parts nobody twice
 */
public record SessionPlan(
        SessionKind kind,
        Bilingual title,
        Bilingual subtitle,
        Bilingual summary,
        Bilingual description,
        Language spoken,
        String track,
        String theme,
        UUID room,
        Instant startsAt,
        Instant endsAt,
        Integer minutes,
        Integer places,
        List<Part> parts) {

    /** Who does what in it. */
    public record Part(UUID speaker, SpeakerRole role) {}

    /**
     * What a session that was made elsewhere is known by. Each may be null: then it gets one of ours, as it does where
     * the number or the slug is another session's already.
     */
    public record Identity(UUID guid, Integer number, String slug) {
        public static final Identity NEW = new Identity(null, null, null);
    }

    /** Of a session as it is. */
    public static SessionPlan of(Session session) {
        return new SessionPlan(
                session.kind(),
                session.title(),
                session.subtitle(),
                session.summary(),
                session.description(),
                session.spoken(),
                session.track().map(Track::slug).orElse(null),
                session.theme().map(theme -> theme.slug()).orElse(null),
                session.room().map(Room::id).orElse(null),
                session.startsAt().orElse(null),
                session.endsAt().orElse(null),
                session.minutes().orElse(null),
                session.places().orElse(null),
                session.appearances().stream()
                        .map(appearance -> new Part(appearance.speaker().id(), appearance.role()))
                        .toList());
    }

    /** The same at another time or in another room; all null takes it off the timetable. */
    public SessionPlan at(UUID room, Instant startsAt, Instant endsAt) {
        return new SessionPlan(
                kind,
                title,
                subtitle,
                summary,
                description,
                spoken,
                track,
                theme,
                room,
                startsAt,
                endsAt,
                minutes,
                places,
                parts);
    }

    /** The same with other people, or in another order. */
    public SessionPlan with(List<Part> parts) {
        return new SessionPlan(
                kind,
                title,
                subtitle,
                summary,
                description,
                spoken,
                track,
                theme,
                room,
                startsAt,
                endsAt,
                minutes,
                places,
                parts);
    }
}
