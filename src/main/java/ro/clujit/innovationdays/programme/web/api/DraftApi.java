package ro.clujit.innovationdays.programme.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.web.Faults;
import ro.clujit.innovationdays.platform.web.Preconditions;
import ro.clujit.innovationdays.platform.web.Problem;
import ro.clujit.innovationdays.programme.Drafting;
import ro.clujit.innovationdays.programme.Session;
import ro.clujit.innovationdays.programme.SessionPlan;
import ro.clujit.innovationdays.programme.Sessions;
import ro.clujit.innovationdays.programme.web.api.DraftDocument.DraftSession;

/** Writing the sessions of a draft, with an organiser's token. */
@Path("/api/v1/editions/{edition}/draft/sessions")
@RolesAllowed(Role.EDITOR)
@SecurityRequirement(name = "token")
@APIResponse(ref = "Unauthorized")
@APIResponse(ref = "Forbidden")
@Tag(name = "Draft", description = "The programme that organisers work on; nothing in it is public before a release")
@Produces(MediaType.APPLICATION_JSON)
public class DraftApi {

    private static final String EXAMPLE = """
            {"kind": "TALK", "title": {"ro": "Orașul care învață", "en": "The city that learns"},
             "summary": {"ro": "Ce se schimbă când un oraș întreabă.", "en": "What changes when a city asks."},
             "language": "ro", "track": "city", "startsAt": "2027-04-15T06:30:00Z", "endsAt": "2027-04-15T07:15:00Z",
             "minutes": 45, "speakers": []}
            """;

    private final Editions editions;
    private final Sessions sessions;
    private final Drafting drafting;

    DraftApi(Editions editions, Sessions sessions, Drafting drafting) {
        this.editions = editions;
        this.sessions = sessions;
        this.drafting = drafting;
    }

    @POST
    @Transactional
    @Operation(
            summary = "Add a session",
            description = "Give a guid of your own, and sending it twice adds it once: the second time answers 200.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DraftSession.class)))
    @APIResponse(responseCode = "422", description = "What is wrong stands in errors, field by field")
    public Response add(
            @Parameter(example = "2027") @RestPath String edition,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "a talk", value = EXAMPLE)))
                    SessionBody body) {
        Edition found = locked(edition);
        Faults faults = checked(body);
        if (!faults.areNone()) {
            return Problem.invalid(faults.byField());
        }
        Optional<Session> known = Optional.ofNullable(body.guid()).flatMap(guid -> sessions.byGuid(found, guid));
        if (known.isPresent()) {
            return answer(Response.ok(), known.get());
        }
        var identity = new SessionPlan.Identity(body.guid(), null, null);
        Drafting.Result result = drafting.add(edition, body.plan(), identity);
        if (!result.isDone()) {
            return refusal(result.outcome(), 0);
        }
        Session session = result.session();
        if (body.isCancelled()) {
            drafting.cancel(edition, session.number(), session.version());
        }
        return answer(
                Response.created(URI.create("/api/v1/editions/" + edition + "/draft/sessions/" + session.number())),
                session);
    }

    @GET
    @Path("/{number: [0-9]{1,9}}")
    @Transactional
    @Operation(summary = "Read a session of the draft", description = "Its ETag is what changing it asks for.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DraftSession.class)))
    public Response read(
            @Parameter(example = "2027") @RestPath String edition, @Parameter(example = "5") @RestPath int number) {
        return answer(Response.ok(), session(edition, number));
    }

    @PUT
    @Path("/{number: [0-9]{1,9}}")
    @Transactional
    @Operation(summary = "Change a session", description = "All of it: what the body leaves out is emptied.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DraftSession.class)))
    @APIResponse(responseCode = "412", description = "Somebody changed it since you read it: read it again")
    @APIResponse(responseCode = "422", description = "What is wrong stands in errors, field by field")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(
            @Parameter(example = "2027") @RestPath String edition,
            @Parameter(example = "5") @RestPath int number,
            @Parameter(example = "\"v3\"") @HeaderParam("If-Match") String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "a talk", value = EXAMPLE)))
                    SessionBody body) {
        Session session = session(edition, number);
        Optional<Response> refused = Preconditions.refusal(ifMatch, session.version());
        if (refused.isPresent()) {
            return refused.get();
        }
        Faults faults = checked(body);
        if (!faults.areNone()) {
            return Problem.invalid(faults.byField());
        }
        Drafting.Result result = drafting.change(edition, number, session.version(), body.plan());
        if (result.isDone() && body.isCancelled() != session.isCancelled()) {
            int version = result.session().version();
            result = body.isCancelled()
                    ? drafting.cancel(edition, number, version)
                    : drafting.reinstate(edition, number, version);
        }
        return result.isDone() ? answer(Response.ok(), result.session()) : refusal(result.outcome(), session.version());
    }

    @DELETE
    @Path("/{number: [0-9]{1,9}}")
    @Transactional
    @Operation(
            summary = "Remove a session",
            description = "Was it released, the next release says that it is cancelled.")
    @APIResponse(responseCode = "204", description = "It is gone, or was before")
    @APIResponse(responseCode = "412", description = "Somebody changed it since you read it: read it again")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response remove(
            @Parameter(example = "2027") @RestPath String edition,
            @Parameter(example = "5") @RestPath int number,
            @Parameter(example = "\"v3\"") @HeaderParam("If-Match") String ifMatch) {
        Edition found = edition(edition);
        Optional<Session> session = sessions.byNumber(found, number);
        if (session.isEmpty()) {
            return Response.noContent().build();
        }
        Optional<Response> refused =
                Preconditions.refusal(ifMatch, session.get().version());
        return refused.orElseGet(() -> {
            Drafting.Outcome outcome =
                    drafting.remove(edition, number, session.get().version());
            return outcome == Drafting.Outcome.DONE
                    ? Response.noContent().build()
                    : refusal(outcome, session.get().version());
        });
    }

    private static Faults checked(SessionBody body) {
        if (body == null) {
            var faults = new Faults();
            faults.add("body", "is missing; see /openapi");
            return faults;
        }
        return body.faults();
    }

    /** @param version that it had when this request looked */
    private static Response refusal(Drafting.Outcome outcome, int version) {
        return switch (outcome) {
            case DONE -> throw new IllegalStateException("not refused");
            case STALE -> Preconditions.changed(version);
            case NO_SUCH_SESSION -> Problem.response(404, null);
            case NO_SUCH_TRACK -> Problem.invalid(Map.of("track", "the edition has no track of this slug"));
            case NO_SUCH_THEME -> Problem.invalid(Map.of("theme", "the edition has no theme of this slug"));
            case NO_SUCH_ROOM -> Problem.invalid(Map.of("room", "the edition has no room of this id"));
            case NO_SUCH_SPEAKER -> Problem.invalid(Map.of("speakers", "there is no speaker of this id"));
            case SPEAKER_TWICE -> Problem.invalid(Map.of("speakers", "somebody is named twice"));
        };
    }

    private static Response answer(Response.ResponseBuilder answer, Session session) {
        return answer.entity(DraftSession.of(session))
                .tag(Preconditions.tag(session.version()))
                .build();
    }

    private Session session(String edition, int number) {
        return sessions.byNumber(edition(edition), number).orElseThrow(NotFoundException::new);
    }

    private Edition edition(String slug) {
        return editions.bySlug(slug).orElseThrow(NotFoundException::new);
    }

    /** So that of two requests with one guid the second finds what the first added. */
    private Edition locked(String slug) {
        return editions.lockBySlug(slug).orElseThrow(NotFoundException::new);
    }
}
