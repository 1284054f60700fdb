package ro.clujit.innovationdays.programme.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.SessionKind;
import ro.clujit.innovationdays.programme.SpeakerRole;
import ro.clujit.innovationdays.programme.release.Change;

/** A programme as programs read it: every text in both languages; what is not known is left out. */
@Schema(name = "Programme")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgrammeDocument(
        @Schema(description = "Absent before the first release")
        ReleaseFacts release,

        List<ThemeFacts> themes,
        List<TrackFacts> tracks,
        List<RoomFacts> rooms,
        List<SpeakerFacts> speakers,

        @Schema(description = "By time, those without one last; with those that were cancelled after a release")
        List<SessionFacts> sessions) {

    /** A release without what it holds. */
    @Schema(name = "Release")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReleaseFacts(
            @Schema(description = "From 1 in each edition", examples = "3")
            int number,

            @Schema(examples = "2027-03-01T09:30:00Z") Instant publishedAt,

            @Schema(description = "Against the release before; only where one release is read")
            List<Change> changes) {}

    /** What an edition is about. */
    @Schema(name = "ProgrammeTheme")
    public record ThemeFacts(
            @Schema(examples = "digital-medicine") String slug, Bilingual name) {}

    /** A line in the timetable. */
    @Schema(name = "Track")
    public record TrackFacts(@Schema(examples = "city") String slug, Bilingual name) {}

    /** A room of the venue. */
    @Schema(name = "Room")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RoomFacts(
            UUID id,
            @Schema(examples = "Sala Mare") String name,

            @Schema(description = "In people", examples = "400")
            Integer capacity) {}

    /** Somebody who speaks. */
    @Schema(name = "ProgrammeSpeaker")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SpeakerFacts(
            @Schema(examples = "ana-exemplu") String slug,

            @Schema(description = "Known to programs of the c3voc family", examples = "NQTF8Y")
            String code,

            @Schema(examples = "Ana Exemplu") String name,
            @Schema(examples = "Universitatea Inventată") String organisation,

            @Schema(description = "What they are, in a line")
            Bilingual headline,

            @Schema(description = "Markdown") Bilingual biography,

            @Schema(description = "A JPEG of 768 by 768 pixels", format = "uri")
            String picture,

            @Schema(description = "The addresses of their page")
            Bilingual page) {}

    /** Somebody's part in a session. */
    @Schema(name = "Part")
    public record PartFacts(
            @Schema(examples = "ana-exemplu") String speaker,
            @Schema(examples = "Ana Exemplu") String name,
            SpeakerRole role) {}

    /** An item of the programme. */
    @Schema(name = "ProgrammeSession")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SessionFacts(
            @Schema(description = "The same in every release and in every feed")
            UUID guid,

            @Schema(description = "Unique in the edition, never given twice", examples = "5")
            int number,

            @Schema(examples = "orasul-care-invata") String slug,
            SessionKind kind,
            Bilingual title,
            Bilingual subtitle,

            @Schema(description = "A paragraph") Bilingual summary,

            @Schema(description = "Markdown") Bilingual description,

            @Schema(description = "The language it is held in")
            Language language,

            @Schema(description = "A track's slug") String track,

            @Schema(description = "A theme's slug") String theme,

            @Schema(description = "A room's id") UUID room,

            @Schema(examples = "Sala Mare") String roomName,

            @Schema(description = "Absent while it is not announced", examples = "2027-04-15T06:30:00Z")
            Instant startsAt,

            Instant endsAt,

            @Schema(description = "How many can take part, where that is limited", examples = "30")
            Integer places,

            boolean cancelled,

            @Schema(description = "As iCalendar counts: how often time, room, title or state changed", examples = "1")
            int sequence,

            List<PartFacts> speakers,

            @Schema(description = "The addresses of its page")
            Bilingual page) {}
}
