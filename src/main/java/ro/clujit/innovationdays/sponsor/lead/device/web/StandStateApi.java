package ro.clujit.innovationdays.sponsor.lead.device.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.time.ClockSkew;
import ro.clujit.innovationdays.platform.web.Problem;
import ro.clujit.innovationdays.sponsor.lead.device.LeadPhone;
import ro.clujit.innovationdays.sponsor.lead.device.LeadPhones;
import ro.clujit.innovationdays.sponsor.lead.device.StandNames;

/** What a phone at a stand is, and how it says it is. */
@Path("/api/v1/leads/state")
@Tag(name = "Leads")
@ForPhones
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StandStateApi {

    private static final String EXAMPLE = """
            {"phone": "Ana's phone",
             "organisation": {"id": "0f8fad5b-d9cb-469f-a165-70867728950e", "name": {"ro": "Exemplu", "en": "Example"}},
             "edition": {"id": "7c9e6679-7425-40de-944b-e07fc1f90ae7", "name": {"ro": "Ediția 2027", "en": "Edition 2027"}},
             "until": "2027-07-15T21:00:00Z", "now": "2027-04-15T06:42:10Z", "skewMillis": 120}
            """;

    /** An organisation or an edition. */
    @Schema(name = "StandPart")
    public record Part(UUID id, Bilingual name) {}

    /** What the phone is. */
    @Schema(name = "StandState")
    public record State(
            String phone,
            Part organisation,
            Part edition,

            @Schema(description = "When the leads are deleted and the phone ends; null while the edition has no dates")
            Instant until,

            Instant now,

            @Schema(description = "How far the phone's clock is ahead; 0 where it did not tell")
            long skewMillis) {}

    /** What it tells of itself. */
    @Schema(name = "StandHeartbeat")
    public record Heartbeat(
            @NotNull @Schema(description = "By the phone's clock, when it was sent", examples = "2027-04-15T06:42:10Z")
            Instant now,

            @NotNull
            @Min(0)
            @Max(1_000_000)
            @Schema(description = "Scans and notes that it could not send yet", examples = "3")
            Integer waiting) {}

    private final PresentPhone phone;
    private final LeadPhones phones;
    private final StandNames names;
    private final Clock clock;

    StandStateApi(PresentPhone phone, LeadPhones phones, StandNames names, Clock clock) {
        this.phone = phone;
        this.phones = phones;
        this.names = names;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "What this phone is",
            description =
                    "With the cookie that pairing gave. Once the phone was revoked or the agreed time is over, this and"
                            + " all that a phone may ask answers 410 with the type /problems/device-revoked.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = State.class),
                            examples = @ExampleObject(name = "a phone", value = EXAMPLE)))
    @APIResponse(
            responseCode = "410",
            description = "It is a phone of ours no longer",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = Problem.class),
                            examples = @ExampleObject(name = "revoked", value = """
                                    {"type": "/problems/device-revoked", "title": "Gone", "status": 410,
                                     "detail": "This phone is no longer paired, or the agreed time is over."}
                                    """)))
    public Response state() {
        return fresh(state(0));
    }

    @POST
    @Operation(
            summary = "Tell how the phone is",
            description = "The contacts of the partner see it in their list of phones.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = State.class),
                            examples = @ExampleObject(name = "a phone", value = EXAMPLE)))
    public Response tell(@NotNull @Valid Heartbeat told) {
        phones.note(phone.get(), told.waiting());
        return fresh(state(ClockSkew.millis(told.now(), clock.instant())));
    }

    private State state(long skew) {
        LeadPhone known = phone.get();
        StandNames.Names called = names.of(known.edition(), known.organisation());
        return new State(
                known.name(),
                new Part(known.organisation(), called.organisation()),
                new Part(known.edition(), called.edition()),
                phone.until().orElse(null),
                clock.instant(),
                skew);
    }

    static Response fresh(Object answer) {
        return Response.ok(answer).header("Cache-Control", "no-store").build();
    }
}
