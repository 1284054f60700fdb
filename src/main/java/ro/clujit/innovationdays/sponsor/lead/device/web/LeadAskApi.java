package ro.clujit.innovationdays.sponsor.lead.device.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ro.clujit.innovationdays.platform.web.JsonFields;
import ro.clujit.innovationdays.platform.web.Problem;
import ro.clujit.innovationdays.sponsor.lead.LeadAsking;
import ro.clujit.innovationdays.sponsor.lead.LeadField;
import ro.clujit.innovationdays.sponsor.lead.Stand;

/** What a phone at a stand asks before a visitor is asked. */
@Path("/api/v1/leads/ask")
@Tag(name = "Leads")
@ForPhones
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LeadAskApi {

    /** What was agreed to in advance. */
    @Schema(name = "AgreedBefore")
    public record AgreedBefore(Set<LeadField> agreedBefore) {}

    private final PresentPhone phone;
    private final LeadAsking asking;
    private final ScanBody bodies;

    LeadAskApi(PresentPhone phone, LeadAsking asking, ScanBody bodies) {
        this.phone = phone;
        this.asking = asking;
        this.bodies = bodies;
    }

    @POST
    @Operation(
            summary = "What a visitor agreed to in advance",
            description =
                    "Tells nothing of the visitor, and keeps nothing: the visitor is asked on the spot all the same. Empty"
                            + " where there is no such badge.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT),
                            examples = @ExampleObject(name = "a badge", value = """
                                    {"digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}
                                    """)))
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = AgreedBefore.class),
                            examples = @ExampleObject(name = "agreed", value = """
                                    {"agreedBefore": ["NAME", "ORGANISATION", "EMAIL"]}
                                    """)))
    public Response ask(@NotNull JsonNode badge) {
        Stand stand = phone.get().stand();
        try {
            return StandStateApi.fresh(new AgreedBefore(asking.agreedBefore(stand, bodies.code(badge, stand))));
        } catch (JsonFields.Malformed e) {
            return Problem.response(400, e.getMessage());
        }
    }
}
