package ro.clujit.innovationdays.programme.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.programme.Session;
import ro.clujit.innovationdays.programme.release.Change;
import ro.clujit.innovationdays.programme.release.Conflict;

/** The draft of a programme as the API tells it. */
@Schema(name = "Draft")
public record DraftDocument(
        @Schema(description = "The number of the latest release, 0 before the first: what publishing asks for")
        int release,

        @Schema(description = "What releasing it now would change")
        List<Change> changes,

        @Schema(description = "What cannot be as it is written; none of it stops a release")
        List<ConflictFacts> conflicts,

        List<ProgrammeDocument.ThemeFacts> themes,
        List<DraftTrack> tracks,
        List<ProgrammeDocument.RoomFacts> rooms,
        List<DraftSession> sessions) {

    /** A session with what it takes to change it. */
    @Schema(name = "DraftSession")
    public record DraftSession(
            @Schema(description = "What its address in the API ends with", examples = "5")
            int number,

            @Schema(description = "What the address of its page ends with")
            String slug,

            @Schema(description = "Goes into If-Match, in quotes and after a v: \"v3\"", examples = "3")
            int version,

            @JsonUnwrapped SessionBody session) {

        static DraftSession of(Session session) {
            return new DraftSession(session.number(), session.slug(), session.version(), SessionBody.of(session));
        }
    }

    /** A track with what it takes to change it. */
    @Schema(name = "DraftTrack")
    public record DraftTrack(UUID id, String slug, Bilingual name, int position) {}

    /** Something that cannot be as it is written. */
    @Schema(name = "Conflict")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record ConflictFacts(
            Conflict.Kind kind,

            @Schema(description = "A session's number") int session,

            @Schema(description = "The number of the session it is in conflict with")
            Integer other,

            @Schema(description = "The room's or the speaker's name")
            String subject,

            @Schema(description = "Minutes or places that are asked for")
            Integer wanted,

            @Schema(description = "Minutes or places that there are")
            Integer there) {

        static ConflictFacts of(Conflict conflict) {
            boolean counts = conflict.wanted() > 0;
            return new ConflictFacts(
                    conflict.kind(),
                    conflict.session().number(),
                    conflict.other() == null ? null : conflict.other().number(),
                    conflict.subject(),
                    counts ? conflict.wanted() : null,
                    counts ? conflict.there() : null);
        }
    }
}
