package ro.clujit.innovationdays.sponsor.lead.device.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.platform.time.ClockSkew;
import ro.clujit.innovationdays.platform.web.JsonFields;
import ro.clujit.innovationdays.platform.web.Problem;
import ro.clujit.innovationdays.sponsor.lead.LeadNoting;

/** What is written down at a stand about whoever was there. */
@Path("/api/v1/leads/scans/{nonce:[^/]+}/note")
@Tag(name = "Leads")
@ForPhones
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LeadNoteApi {

    /** That it is written down. */
    @Schema(name = "LeadNoted")
    public record Noted(UUID scan) {}

    private final PresentPhone phone;
    private final LeadNoting noting;
    private final ScanBody bodies;
    private final Clock clock;

    LeadNoteApi(PresentPhone phone, LeadNoting noting, ScanBody bodies, Clock clock) {
        this.phone = phone;
        this.noting = noting;
        this.bodies = bodies;
        this.clock = clock;
    }

    @POST
    @Operation(
            summary = "Write a note and a rating about a scan",
            description =
                    "Of any phone of the stand. The later writing wins, whichever comes first; now is by the phone's"
                            + " clock, when this was sent. 404 where there is no such scan, or what it took was taken back.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT),
                            examples = @ExampleObject(name = "a note", value = """
                                    {"now": "2027-04-15T06:50:00Z", "writtenAt": "2027-04-15T06:49:58Z",
                                     "note": "Wants a demo in May.", "rating": 4}
                                    """)))
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = Noted.class),
                            examples = @ExampleObject(name = "noted", value = """
                                    {"scan": "9b2d1c1e-2f63-4f0e-9d0a-6f5c3a1b7e42"}
                                    """)))
    @APIResponse(
            responseCode = "404",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = Problem.class),
                            examples = @ExampleObject(name = "no such scan", value = """
                                    {"type": "about:blank", "title": "Not Found", "status": 404,
                                     "detail": "There is no such scan of this stand, or the visitor took it back."}
                                    """)))
    public Response note(@RestPath UUID nonce, @NotNull JsonNode body) {
        try {
            JsonFields fields = JsonFields.of(body, "note");
            ScanBody.Note note = bodies.note(body, ClockSkew.millis(fields.instant("now"), clock.instant()));
            return noting.note(phone.get().stand(), nonce, note.writtenAt(), note.text(), note.rating())
                    ? StandStateApi.fresh(new Noted(nonce))
                    : Problem.response(404, "There is no such scan of this stand, or the visitor took it back.");
        } catch (JsonFields.Malformed e) {
            return Problem.response(400, e.getMessage());
        }
    }
}
