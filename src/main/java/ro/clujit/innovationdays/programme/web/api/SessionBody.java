package ro.clujit.innovationdays.programme.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.web.Faults;
import ro.clujit.innovationdays.programme.Session;
import ro.clujit.innovationdays.programme.SessionKind;
import ro.clujit.innovationdays.programme.SessionPlan;
import ro.clujit.innovationdays.programme.SpeakerRole;
import ro.clujit.innovationdays.programme.TextLimits;
import ro.clujit.innovationdays.programme.Track;

/** A session of the draft as the API writes and reads it. What may be absent is taken as unknown. */
@Schema(name = "SessionBody", description = "A session of the draft")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SessionBody(
        @Schema(description = "Yours, so that a request that is sent twice makes one session; else one is made")
        UUID guid,

        @Schema(required = true) SessionKind kind,

        @Schema(description = "In at least one language", required = true)
        Bilingual title,

        Bilingual subtitle,

        @Schema(description = "A paragraph") Bilingual summary,

        @Schema(description = "Markdown") Bilingual description,

        @Schema(description = "The language it is held in", required = true)
        Language language,

        @Schema(description = "A track's slug", examples = "city")
        String track,

        @Schema(description = "A theme's slug", examples = "cities")
        String theme,

        @Schema(description = "A room's id") UUID room,

        @Schema(description = "Together with endsAt, or not at all", examples = "2027-04-15T06:30:00Z")
        Instant startsAt,

        @Schema(examples = "2027-04-15T07:15:00Z") Instant endsAt,

        @Schema(description = "How long it is meant to take", examples = "45")
        Integer minutes,

        @Schema(description = "How many can take part, where that is limited", examples = "30")
        Integer places,

        @Schema(description = "It does not take place, and the programme says so")
        Boolean cancelled,

        List<PartBody> speakers) {

    /** Who does what in it. */
    @Schema(name = "PartBody")
    public record PartBody(
            @Schema(description = "A speaker's id", required = true)
            UUID speaker,

            @Schema(required = true) SpeakerRole role) {}

    static SessionBody of(Session session) {
        return new SessionBody(
                session.guid(),
                session.kind(),
                session.title(),
                session.subtitle(),
                session.summary(),
                session.description(),
                session.spoken(),
                session.track().map(Track::slug).orElse(null),
                session.theme().map(theme -> theme.slug()).orElse(null),
                session.room().map(room -> room.id()).orElse(null),
                session.startsAt().orElse(null),
                session.endsAt().orElse(null),
                session.minutes().orElse(null),
                session.places().orElse(null),
                session.isCancelled(),
                session.appearances().stream()
                        .map(part -> new PartBody(part.speaker().id(), part.role()))
                        .toList());
    }

    boolean isCancelled() {
        return Boolean.TRUE.equals(cancelled);
    }

    /** What is wrong with it, field by field; nothing that it names is looked up here. */
    Faults faults() {
        var faults = new Faults();
        faults.require("kind", kind);
        faults.require("language", language);
        faults.requireText("title", title, TextLimits.TITLE);
        faults.limit("subtitle", subtitle, TextLimits.SUBTITLE);
        faults.limit("summary", summary, TextLimits.SUMMARY);
        faults.limit("description", description, TextLimits.DESCRIPTION);
        faults.range("minutes", minutes, 1, TextLimits.MINUTES);
        faults.range("places", places, 1, TextLimits.CAPACITY);
        if ((startsAt == null) != (endsAt == null)) {
            faults.add(startsAt == null ? "startsAt" : "endsAt", "give startsAt and endsAt together, or neither");
        } else if (startsAt != null && !endsAt.isAfter(startsAt)) {
            faults.add("endsAt", "is not after startsAt");
        } else if (startsAt != null && Duration.between(startsAt, endsAt).toMinutes() > TextLimits.MINUTES) {
            faults.add("endsAt", "is more than a day after startsAt");
        } else if (startsAt != null) {
            faults.year("startsAt", startsAt);
        }
        if (speakers != null) {
            if (speakers.size() > TextLimits.PARTS) {
                faults.add("speakers", "are more than " + TextLimits.PARTS);
            }
            if (speakers.stream().anyMatch(part -> part == null || part.speaker() == null || part.role() == null)) {
                faults.add("speakers", "each needs a speaker and a role");
            }
        }
        return faults;
    }

    /** Once {@link #faults()} are none. */
    SessionPlan plan() {
        return new SessionPlan(
                kind,
                Faults.lines(title),
                Faults.lines(subtitle),
                Faults.lines(summary),
                Faults.blocks(description),
                language,
                track,
                theme,
                room,
                startsAt,
                endsAt,
                minutes,
                places,
                Objects.requireNonNullElse(speakers, List.<PartBody>of()).stream()
                        .map(part -> new SessionPlan.Part(part.speaker(), part.role()))
                        .toList());
    }
}
