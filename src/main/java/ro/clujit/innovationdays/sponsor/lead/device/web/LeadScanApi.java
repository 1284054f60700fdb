package ro.clujit.innovationdays.sponsor.lead.device.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import ro.clujit.innovationdays.platform.time.ClockSkew;
import ro.clujit.innovationdays.platform.web.JsonFields;
import ro.clujit.innovationdays.sponsor.lead.LeadAnswer;
import ro.clujit.innovationdays.sponsor.lead.LeadField;
import ro.clujit.innovationdays.sponsor.lead.LeadTaking;
import ro.clujit.innovationdays.sponsor.lead.LeadVerdict;
import ro.clujit.innovationdays.sponsor.lead.Stand;
import ro.clujit.innovationdays.sponsor.lead.device.LeadPhones;

/** Takes the scans of a phone at a stand, one or many at once, and never tells it to drop one. */
@Path("/api/v1/leads/scans")
@Tag(name = "Leads")
@ForPhones
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LeadScanApi {

    private static final Logger LOG = Logger.getLogger(LeadScanApi.class);

    private static final int MOST = 100;

    /** Scans in the order in which they were made. */
    @Schema(name = "LeadScanBatch")
    public record Batch(
            @NotNull
            @Schema(description = "By the phone's clock, when this was sent", examples = "2027-04-15T06:42:10Z")
            Instant now,

            @NotNull @Size(min = 1, max = MOST) List<JsonNode> scans) {}

    /** What became of one scan. */
    @Schema(name = "LeadOutcome")
    public enum Outcome {
        /** Answered, now or before: read the verdict. */
        ANSWERED,
        /** Cannot be read as it is: keep it and show it to a person. */
        REFUSED,
        /** Send it again later. */
        LATER
    }

    /** The answer to one scan, in the order of the batch. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "LeadScanAnswer")
    public record One(
            String nonce,
            Outcome outcome,
            LeadVerdict verdict,

            @Schema(description = "What was agreed to, by field; with TAKEN and KNOWN")
            Map<LeadField, String> fields,

            String detail) {}

    /** The answer to a batch. */
    @Schema(name = "LeadScanAnswers")
    public record Answers(
            Instant now,

            @Schema(description = "How far the phone's clock is ahead")
            long skewMillis,

            List<One> answers) {}

    private final PresentPhone phone;
    private final LeadPhones phones;
    private final LeadTaking taking;
    private final ScanBody bodies;
    private final Clock clock;

    LeadScanApi(PresentPhone phone, LeadPhones phones, LeadTaking taking, ScanBody bodies, Clock clock) {
        this.phone = phone;
        this.phones = phones;
        this.taking = taking;
        this.bodies = bodies;
        this.clock = clock;
    }

    @POST
    @Operation(
            summary = "Send what visitors agreed to",
            description =
                    "At most 100 scans at once; one that makes no sense keeps back none of the others. The same nonce"
                            + " again is the same scan and has the same answer, unless the visitor took it back since. digest is the"
                            + " SHA-256 of the badge's code in capitals, in hex; in its place, shortDigest is that of the edition's id,"
                            + " a colon and the short code without its hyphen. Nothing of a visitor is kept but with TAKEN and KNOWN.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Batch.class),
                            examples = @ExampleObject(name = "one scan", value = """
                                    {"now": "2027-04-15T06:42:10Z", "scans": [
                                      {"nonce": "9b2d1c1e-2f63-4f0e-9d0a-6f5c3a1b7e42",
                                       "organisation": "0f8fad5b-d9cb-469f-a165-70867728950e",
                                       "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                                       "scannedAt": "2027-04-15T06:41:55Z", "agreed": ["NAME", "EMAIL"],
                                       "note": "Wants a demo in May.", "rating": 4}]}
                                    """)))
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = Answers.class),
                            examples = @ExampleObject(name = "taken", value = """
                                    {"now": "2027-04-15T06:42:10Z", "skewMillis": 120, "answers": [
                                      {"nonce": "9b2d1c1e-2f63-4f0e-9d0a-6f5c3a1b7e42", "outcome": "ANSWERED",
                                       "verdict": "TAKEN", "fields": {"NAME": "Ana Pop", "EMAIL": "ana@example.org"}}]}
                                    """)))
    public Response scan(@NotNull @Valid Batch batch) {
        Instant now = clock.instant();
        long skew = ClockSkew.millis(batch.now(), now);
        Stand stand = phone.get().stand();
        List<One> all =
                batch.scans().stream().map(scan -> one(scan, stand, skew)).toList();
        phones.noteContact(phone.get());
        return StandStateApi.fresh(new Answers(now, skew, all));
    }

    private One one(JsonNode scan, Stand stand, long skew) {
        String nonce = JsonFields.nonceOf(scan);
        try {
            LeadAnswer answer = taking.take(stand, bodies.scan(scan, stand, skew));
            return new One(
                    nonce,
                    Outcome.ANSWERED,
                    answer.verdict(),
                    answer.fields().isEmpty() ? null : answer.fields(),
                    null);
        } catch (JsonFields.Malformed e) {
            return new One(nonce, Outcome.REFUSED, null, null, e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("A scan at a stand could not be recorded; the phone will send it again", e);
            return new One(nonce, Outcome.LATER, null, null, null);
        }
    }
}
