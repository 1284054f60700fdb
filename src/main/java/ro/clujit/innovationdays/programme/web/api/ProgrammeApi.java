package ro.clujit.innovationdays.programme.web.api;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.web.Problem;
import ro.clujit.innovationdays.platform.web.Revalidated;
import ro.clujit.innovationdays.programme.release.Published;
import ro.clujit.innovationdays.programme.release.Releases;
import ro.clujit.innovationdays.programme.release.Snapshot;
import ro.clujit.innovationdays.programme.web.api.ProgrammeDocument.ReleaseFacts;
import ro.clujit.innovationdays.programme.web.api.ProgrammeDocument.RoomFacts;
import ro.clujit.innovationdays.programme.web.api.ProgrammeDocument.SessionFacts;
import ro.clujit.innovationdays.programme.web.api.ProgrammeDocument.SpeakerFacts;
import ro.clujit.innovationdays.programme.web.api.ProgrammeDocument.ThemeFacts;
import ro.clujit.innovationdays.programme.web.api.ProgrammeDocument.TrackFacts;

/** The public API of programmes: what the latest release says, and earlier ones. */
@Path("/api/v1/editions/{edition}")
@Tag(name = "Programme", description = "The released programme, without a key")
@Produces(MediaType.APPLICATION_JSON)
@Revalidated
public class ProgrammeApi {

    private final Editions editions;
    private final Releases releases;
    private final ProgrammeDocuments documents;

    ProgrammeApi(Editions editions, Releases releases, ProgrammeDocuments documents) {
        this.editions = editions;
        this.releases = releases;
        this.documents = documents;
    }

    @GET
    @Path("/programme")
    @Transactional
    @Operation(
            summary = "Read the programme",
            description = "All of it, as the latest release has it. Instants are in UTC. Before the first release every"
                    + " list is empty.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProgrammeDocument.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such edition, or it is still a draft",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = Problem.class),
                            examples = @ExampleObject(name = "unknown", value = """
                                    {"type": "about:blank", "title": "Not Found", "status": 404}
                                    """)))
    public ProgrammeDocument programme(@Parameter(example = "2027") @RestPath String edition) {
        Edition found = edition(edition);
        return releases.latest(found)
                .map(release -> documents.of(found, ProgrammeDocuments.release(release, null), releases.open(release)))
                .orElseGet(() -> documents.of(found, null, Snapshot.EMPTY));
    }

    @GET
    @Path("/themes")
    @Transactional
    @Operation(summary = "List the themes")
    public List<ThemeFacts> themes(@Parameter(example = "2027") @RestPath String edition) {
        return of(edition, ProgrammeDocuments::themes);
    }

    @GET
    @Path("/tracks")
    @Transactional
    @Operation(summary = "List the tracks")
    public List<TrackFacts> tracks(@Parameter(example = "2027") @RestPath String edition) {
        return of(edition, ProgrammeDocuments::tracks);
    }

    @GET
    @Path("/rooms")
    @Transactional
    @Operation(summary = "List the rooms")
    public List<RoomFacts> rooms(@Parameter(example = "2027") @RestPath String edition) {
        return of(edition, ProgrammeDocuments::rooms);
    }

    @GET
    @Path("/sessions")
    @Transactional
    @Operation(summary = "List the sessions", description = "By time, cancelled ones included.")
    public List<SessionFacts> sessions(@Parameter(example = "2027") @RestPath String edition) {
        Edition found = edition(edition);
        return documents.sessions(found, releases.programme(found));
    }

    @GET
    @Path("/sessions/{session}")
    @Transactional
    @Operation(summary = "Read a session")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SessionFacts.class)))
    @APIResponse(responseCode = "404", description = "The latest release has no session of this slug")
    public SessionFacts session(
            @Parameter(example = "2027") @RestPath String edition,
            @Parameter(example = "orasul-care-invata") @RestPath String session) {
        Edition found = edition(edition);
        Snapshot programme = releases.programme(found);
        return programme
                .session(session)
                .map(entry -> documents.session(found, programme, entry))
                .orElseThrow(NotFoundException::new);
    }

    @GET
    @Path("/speakers")
    @Transactional
    @Operation(summary = "List the speakers")
    public List<SpeakerFacts> speakers(@Parameter(example = "2027") @RestPath String edition) {
        Edition found = edition(edition);
        return documents.speakers(found, releases.programme(found));
    }

    @GET
    @Path("/speakers/{speaker}")
    @Transactional
    @Operation(summary = "Read a speaker")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SpeakerFacts.class)))
    @APIResponse(responseCode = "404", description = "Nobody of this slug speaks in the latest release")
    public SpeakerFacts speaker(
            @Parameter(example = "2027") @RestPath String edition,
            @Parameter(example = "ana-exemplu") @RestPath String speaker) {
        Edition found = edition(edition);
        return releases.programme(found)
                .speaker(speaker)
                .map(entry -> documents.speaker(found, entry))
                .orElseThrow(NotFoundException::new);
    }

    @GET
    @Path("/releases")
    @Transactional
    @Operation(summary = "List the releases", description = "The latest first, without what they hold.")
    public List<ReleaseFacts> releases(@Parameter(example = "2027") @RestPath String edition) {
        return releases.of(edition(edition)).stream()
                .map(release -> ProgrammeDocuments.release(release, null))
                .toList();
    }

    @GET
    @Path("/releases/{number: [0-9]{1,6}}")
    @Transactional
    @Operation(
            summary = "Read a release",
            description = "The programme as it was then, with what had changed since the release before.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProgrammeDocument.class)))
    @APIResponse(responseCode = "404", description = "No such release")
    public ProgrammeDocument release(
            @Parameter(example = "2027") @RestPath String edition, @Parameter(example = "1") @RestPath int number) {
        Edition found = edition(edition);
        Published release = releases.byNumber(found, number).orElseThrow(NotFoundException::new);
        return documents.of(
                found, ProgrammeDocuments.release(release, releases.changesOf(release)), releases.open(release));
    }

    private <T> T of(String edition, Function<Snapshot, T> part) {
        return part.apply(releases.programme(edition(edition)));
    }

    private Edition edition(String slug) {
        return editions.publicBySlug(slug).orElseThrow(NotFoundException::new);
    }
}
