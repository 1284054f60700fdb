package ro.clujit.innovationdays.programme.release;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.SessionKind;
import ro.clujit.innovationdays.programme.SpeakerRole;

/**
 * A whole programme at one moment, complete in itself: nothing in it is looked up elsewhere. Kept as JSON, so that a
 * field may be added (older releases then have null there) but none renamed.
 *
 * @param themes in their order; those of the edition
 * @param rooms in their order
 * @param speakers those who appear in a session, by name
 * @param sessions by time, those without one last; with those that were cancelled after an earlier release
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Snapshot(
        List<ThemeEntry> themes,
        List<TrackEntry> tracks,
        List<RoomEntry> rooms,
        List<SpeakerEntry> speakers,
        List<SessionEntry> sessions) {

    public static final Snapshot EMPTY = new Snapshot(List.of(), List.of(), List.of(), List.of(), List.of());

    public record ThemeEntry(String slug, Bilingual name) {}

    public record TrackEntry(String slug, Bilingual name) {}

    /** @param capacity in people; null where nobody counted */
    public record RoomEntry(UUID id, String name, Integer capacity) {}

    /**
     * @param biography in Markdown
     * @param picture of {@code platform.media}; null without one
     */
    public record SpeakerEntry(
            UUID id,
            int number,
            String code,
            String slug,
            String name,
            String organisation,
            Bilingual headline,
            Bilingual biography,
            UUID picture) {}

    /** Somebody's part in a session, by the speaker's slug. */
    public record PartEntry(String speaker, SpeakerRole role) {}

    /**
     * @param summary a paragraph
     * @param description in Markdown
     * @param language it is held in
     * @param track a slug, or null
     * @param theme a slug, or null
     * @param room an id, or null
     * @param startsAt null, like {@code endsAt}, while it has no time
     * @param minutes it is meant to take; null where nobody said
     * @param places how many can take part; null where that is not limited
     * @param sequence as RFC 5545 counts: how often since its first release its time, room or title changed, or it was
     *     cancelled or taken up again
     */
    public record SessionEntry(
            UUID guid,
            int number,
            String slug,
            SessionKind kind,
            Bilingual title,
            Bilingual subtitle,
            Bilingual summary,
            Bilingual description,
            Language language,
            String track,
            String theme,
            UUID room,
            Instant startsAt,
            Instant endsAt,
            Integer minutes,
            Integer places,
            boolean cancelled,
            int sequence,
            List<PartEntry> parts) {

        SessionEntry counted(int sequence) {
            return with(cancelled, sequence);
        }

        SessionEntry gone(int sequence) {
            return with(true, sequence);
        }

        private SessionEntry with(boolean cancelled, int sequence) {
            return new SessionEntry(
                    guid,
                    number,
                    slug,
                    kind,
                    title,
                    subtitle,
                    summary,
                    description,
                    language,
                    track,
                    theme,
                    room,
                    startsAt,
                    endsAt,
                    minutes,
                    places,
                    cancelled,
                    sequence,
                    parts);
        }

        @JsonIgnore
        public boolean isScheduled() {
            return startsAt != null;
        }
    }

    public Optional<SessionEntry> session(String slug) {
        return session(entry -> entry.slug().equals(slug));
    }

    public Optional<SessionEntry> session(int number) {
        return session(entry -> entry.number() == number);
    }

    public Optional<SessionEntry> session(UUID guid) {
        return session(entry -> entry.guid().equals(guid));
    }

    private Optional<SessionEntry> session(Predicate<SessionEntry> which) {
        return sessions.stream().filter(which).findFirst();
    }

    public Optional<SpeakerEntry> speaker(String slug) {
        return speakers.stream().filter(entry -> entry.slug().equals(slug)).findFirst();
    }

    public Optional<TrackEntry> track(String slug) {
        return tracks.stream().filter(entry -> entry.slug().equals(slug)).findFirst();
    }

    public Optional<ThemeEntry> theme(String slug) {
        return themes.stream().filter(entry -> entry.slug().equals(slug)).findFirst();
    }

    /** @param id null for none */
    public Optional<RoomEntry> room(UUID id) {
        return rooms.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** Empty where it has no room. */
    public String roomName(SessionEntry session) {
        return room(session.room()).map(RoomEntry::name).orElse("");
    }

    /** Those who speak in a session, in their order. */
    public List<SpeakerEntry> speakersOf(SessionEntry session) {
        return session.parts().stream()
                .flatMap(part -> speaker(part.speaker()).stream())
                .toList();
    }

    /** What somebody speaks in, cancelled sessions included, by time. */
    public List<SessionEntry> sessionsOf(SpeakerEntry speaker) {
        return sessions.stream()
                .filter(session ->
                        session.parts().stream().anyMatch(part -> part.speaker().equals(speaker.slug())))
                .toList();
    }

    /** Sessions that are to take place. */
    @JsonIgnore
    public List<SessionEntry> planned() {
        return sessions.stream().filter(session -> !session.cancelled()).toList();
    }

    @JsonIgnore
    public boolean isEmpty() {
        return sessions.isEmpty();
    }
}
