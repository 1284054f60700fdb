package ro.clujit.innovationdays.programme.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.text.EmailAddress;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.platform.web.Faults;
import ro.clujit.innovationdays.platform.web.Preconditions;
import ro.clujit.innovationdays.platform.web.Problem;
import ro.clujit.innovationdays.programme.Speaker;
import ro.clujit.innovationdays.programme.SpeakerDrafting;
import ro.clujit.innovationdays.programme.SpeakerDrafting.SpeakerPlan;
import ro.clujit.innovationdays.programme.Speakers;
import ro.clujit.innovationdays.programme.TextLimits;

/** Writing speakers, who exist across editions, with an organiser's token. */
@Path("/api/v1/speakers")
@RolesAllowed(Role.EDITOR)
@SecurityRequirement(name = "token")
@APIResponse(ref = "Unauthorized")
@APIResponse(ref = "Forbidden")
@Tag(name = "Speakers", description = "Who speaks, across editions; a release shows the public what changed")
@Produces(MediaType.APPLICATION_JSON)
public class SpeakerApi {

    /** A speaker as organisers write it. */
    @Schema(name = "SpeakerBody")
    public record SpeakerBody(
            @Schema(
                    description = "Upper-case letters and digits. Yours, so that a request that is sent twice makes one"
                            + " speaker; else one is made",
                    examples = "NQTF8Y")
            String code,

            @Schema(required = true, examples = "Ana Exemplu")
            String name,

            @Schema(examples = "Universitatea Inventată") String organisation,

            @Schema(description = "For letters; never public")
            String email,

            Bilingual headline,

            @Schema(description = "Markdown") Bilingual biography) {

        Faults faults() {
            var faults = new Faults();
            if (code != null && !code.matches("[A-Z0-9]{1,20}")) {
                faults.add("code", "is not one to twenty upper-case letters and digits");
            }
            faults.requireText("name", name, TextLimits.NAME);
            faults.limit("organisation", organisation, TextLimits.ORGANISATION);
            if (email != null && !EmailAddress.isValid(email)) {
                faults.add("email", "is not an e-mail address");
            }
            faults.limit("headline", headline, TextLimits.HEADLINE);
            faults.limit("biography", biography, TextLimits.BIOGRAPHY);
            return faults;
        }

        SpeakerPlan plan() {
            return new SpeakerPlan(
                    Text.line(name), Text.line(organisation), email, Faults.lines(headline), Faults.blocks(biography));
        }
    }

    /** A speaker with what it takes to change them. */
    @Schema(name = "DraftSpeaker")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DraftSpeaker(
            UUID id,

            @Schema(description = "Goes into If-Match, in quotes and after a v: \"v3\"", examples = "3")
            int version,

            String slug,
            String code,
            String name,
            String organisation,
            String email,
            Bilingual headline,
            Bilingual biography) {

        static DraftSpeaker of(Speaker speaker) {
            return new DraftSpeaker(
                    speaker.id(),
                    speaker.version(),
                    speaker.slug(),
                    speaker.code(),
                    speaker.name(),
                    speaker.organisation(),
                    speaker.email().orElse(null),
                    speaker.headline(),
                    speaker.biography());
        }
    }

    private static final String EXAMPLE = """
            {"code": "NQTF8Y", "name": "Ana Exemplu", "organisation": "Universitatea Inventată",
             "headline": {"ro": "Cercetătoare", "en": "Researcher"},
             "biography": {"ro": "Inventează orașe.", "en": "Invents cities."}}
            """;

    private final Speakers speakers;
    private final SpeakerDrafting drafting;

    SpeakerApi(Speakers speakers, SpeakerDrafting drafting) {
        this.speakers = speakers;
        this.drafting = drafting;
    }

    @GET
    @Transactional
    @Operation(summary = "List all speakers", description = "By name, whether or not they speak in an edition.")
    public List<DraftSpeaker> list() {
        return speakers.byName().stream().map(DraftSpeaker::of).toList();
    }

    @POST
    @Transactional
    @Operation(
            summary = "Add a speaker",
            description = "Give a code of your own, and sending it twice adds them once: the second time answers 200.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DraftSpeaker.class)))
    @APIResponse(responseCode = "422", description = "What is wrong stands in errors, field by field")
    public Response add(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "a speaker", value = EXAMPLE)))
                    SpeakerBody body) {
        Faults faults = checked(body);
        if (!faults.areNone()) {
            return Problem.invalid(faults.byField());
        }
        Optional<Speaker> known = Optional.ofNullable(body.code()).flatMap(speakers::byCode);
        if (known.isPresent()) {
            return answer(Response.ok(), known.get());
        }
        Speaker speaker = drafting.add(body.plan(), body.code());
        return answer(Response.created(URI.create("/api/v1/speakers/" + speaker.id())), speaker);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Read a speaker", description = "The ETag is what changing them asks for.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DraftSpeaker.class)))
    public Response read(@RestPath UUID id) {
        return answer(Response.ok(), speaker(id));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Change a speaker", description = "All of it: what the body leaves out is emptied.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DraftSpeaker.class)))
    @APIResponse(responseCode = "412", description = "Somebody changed it since you read it: read it again")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(
            @RestPath UUID id,
            @Parameter(example = "\"v3\"") @HeaderParam("If-Match") String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "a speaker", value = EXAMPLE)))
                    SpeakerBody body) {
        Speaker speaker = speaker(id);
        Optional<Response> refused = Preconditions.refusal(ifMatch, speaker.version());
        if (refused.isPresent()) {
            return refused.get();
        }
        Faults faults = checked(body);
        if (!faults.areNone()) {
            return Problem.invalid(faults.byField());
        }
        return switch (drafting.change(id, speaker.version(), body.plan())) {
            case DONE -> answer(Response.ok(), speaker);
            case STALE -> Preconditions.changed(speaker.version());
            case NO_SUCH_SPEAKER, IN_USE -> Problem.response(404, null);
        };
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Remove a speaker")
    @APIResponse(responseCode = "204", description = "They are gone, or were before")
    @APIResponse(responseCode = "409", description = "They have a part in a session")
    public Response remove(@RestPath UUID id) {
        return drafting.remove(id) == SpeakerDrafting.Outcome.IN_USE
                ? Problem.response(409, "They have a part in a session; take them out of it first.")
                : Response.noContent().build();
    }

    private static Faults checked(SpeakerBody body) {
        if (body == null) {
            var faults = new Faults();
            faults.add("body", "is missing; see /openapi");
            return faults;
        }
        return body.faults();
    }

    private static Response answer(Response.ResponseBuilder answer, Speaker speaker) {
        return answer.entity(DraftSpeaker.of(speaker))
                .tag(Preconditions.tag(speaker.version()))
                .build();
    }

    private Speaker speaker(UUID id) {
        return speakers.findByIdOptional(id).orElseThrow(NotFoundException::new);
    }
}
