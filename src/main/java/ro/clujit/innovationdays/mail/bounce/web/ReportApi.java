package ro.clujit.innovationdays.mail.bounce.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ro.clujit.innovationdays.mail.bounce.ProviderReport;
import ro.clujit.innovationdays.mail.bounce.TakingReports;
import ro.clujit.innovationdays.mail.bounce.WebhookKey;
import ro.clujit.innovationdays.platform.web.JsonFields;
import ro.clujit.innovationdays.platform.web.Problem;

/** Where whoever delivers our letters tells what became of them. */
@Path("/api/v1/mail/reports")
@Tag(name = "Letters")
@Produces(MediaType.APPLICATION_JSON)
public class ReportApi {

    static final int MOST = 500;

    private final WebhookKey key;
    private final TakingReports taking;

    ReportApi(WebhookKey key, TakingReports taking) {
        this.key = key;
        this.taking = taking;
    }

    /** What came of the request. @param taken how many were new and about letters of ours */
    @Schema(name = "ReportsTaken")
    public record ReportsTaken(
            @Schema(examples = "1") int taken,

            @Schema(examples = "1", description = "Known before, or about no letter of ours to that recipient")
            int ignored) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Report what became of letters",
            description =
                    "For whoever delivers our letters. Each report names the letter by its Message-ID and whom it was"
                            + " to; one about another letter or recipient is ignored. The same report again is ignored too, so"
                            + " send again whatever was not answered. Either all reports of a request are read or, with a 422,"
                            + " none. Served where the installation has a key for it.")
    @APIResponse(
            responseCode = "200",
            description = "Read",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReportsTaken.class)))
    @APIResponse(responseCode = "401", description = "The key is missing, or another")
    @APIResponse(responseCode = "404", description = "This installation takes no reports")
    @APIResponse(
            responseCode = "422",
            description = "Not an array of 1 to 500 reports, or one of them makes no sense; none was read",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    public Response report(
            @HeaderParam("X-Webhook-Key") String shown,
            @RequestBody(
                            description = "type, messageId, recipient and at are required",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema =
                                                    @Schema(type = SchemaType.ARRAY, implementation = ReportBody.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "one came back, one was not wanted",
                                                            value = """
                                                    [{"type": "bounced", "messageId": "<0197a000-0000-7000-8000-000000000001@example.org>",
                                                      "recipient": "ana@example.org", "status": "5.1.1",
                                                      "text": "550 5.1.1 No such user here", "at": "2026-05-04T08:30:00Z"},
                                                     {"type": "complained", "messageId": "<0197a000-0000-7000-8000-000000000002@example.org>",
                                                      "recipient": "ion@example.org", "at": "2026-05-04T08:31:00Z"}]
                                                    """)))
                    JsonNode body) {
        if (!key.isConfigured()) {
            throw new NotFoundException();
        }
        if (!key.is(shown)) {
            return Problem.response(401, "Send the key of this installation in the header X-Webhook-Key.");
        }
        return body == null || !body.isArray()
                ? Problem.invalid(Map.of("", "Send an array of reports; see /openapi."))
                : read(body.size(), body::get);
    }

    private Response read(int count, IntFunction<JsonNode> each) {
        if (count < 1 || count > MOST) {
            return Problem.invalid(Map.of("", "Send 1 to " + MOST + " reports at once."));
        }
        List<ProviderReport> reports = new ArrayList<>();
        Map<String, String> faults = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            try {
                reports.add(ReportBody.read(each.apply(i)));
            } catch (JsonFields.Malformed e) {
                faults.put(String.valueOf(i), e.getMessage());
            }
        }
        if (!faults.isEmpty()) {
            return Problem.invalid(faults);
        }
        int taken = taking.take(reports);
        return Response.ok(new ReportsTaken(taken, count - taken)).build();
    }
}
