package ro.clujit.innovationdays.checkin.device.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.checkin.CheckingIn;
import ro.clujit.innovationdays.checkin.Scanner;
import ro.clujit.innovationdays.checkin.Undoing;
import ro.clujit.innovationdays.checkin.device.Device;
import ro.clujit.innovationdays.checkin.device.Devices;
import ro.clujit.innovationdays.checkin.web.ScanAnswer;
import ro.clujit.innovationdays.checkin.web.ScanAnswers;
import ro.clujit.innovationdays.checkin.web.UndoAnswers;
import ro.clujit.innovationdays.platform.time.ClockSkew;
import ro.clujit.innovationdays.platform.web.JsonFields;

/** Takes the scans of a device, one or many at once, and never tells it to drop one. */
@Path("/api/v1/door/scans")
@Tag(name = "Devices")
@RolesAllowed(DeviceIdentities.ROLE)
@ForDevices
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DeviceScanApi {

    private static final Logger LOG = Logger.getLogger(DeviceScanApi.class);

    private static final int MOST = 200;

    /** Scans in the order in which they were made. */
    @Schema(name = "ScanBatch")
    public record Batch(
            @NotNull
            @Schema(description = "By the device's clock, when this was sent", examples = "2027-04-15T06:42:10Z")
            Instant now,

            @NotNull
            @Size(min = 1, max = MOST)
            @Schema(
                    description =
                            "Each with nonce, gate, direction, source and scannedAt; code, digest (64 hex digits) or"
                                    + " ticket; with verdict, what the device itself told the people while it had no line; with"
                                    + " reason, why a refusal was overruled")
            List<JsonNode> scans) {}

    /** What became of one scan. */
    public enum Outcome {
        /** Written down, now or before. */
        RECORDED,
        /** Cannot be written down as it is: keep it and show it to a person. */
        REFUSED,
        /** Send it again later. */
        LATER
    }

    /** The answer to one scan, in the order of the batch. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "BatchAnswer")
    public record One(String nonce, Outcome outcome, ScanAnswer answer, String detail) {}

    /** The answer to a batch. */
    @Schema(name = "BatchAnswers")
    public record Answers(
            Instant now,

            @Schema(description = "How far the device's clock is ahead")
            long skewMillis,

            List<One> answers) {}

    private final CheckingIn checkingIn;
    private final Undoing undoing;
    private final Devices devices;
    private final ScanAnswers answers;
    private final SecurityIdentity identity;
    private final Clock clock;

    DeviceScanApi(
            CheckingIn checkingIn,
            Undoing undoing,
            Devices devices,
            ScanAnswers answers,
            SecurityIdentity identity,
            Clock clock) {
        this.checkingIn = checkingIn;
        this.undoing = undoing;
        this.devices = devices;
        this.answers = answers;
        this.identity = identity;
        this.clock = clock;
    }

    @POST
    @Operation(
            summary = "Send scans",
            description =
                    "At most 200 at once. Each is recorded once, however often it is sent; one that makes no sense keeps"
                            + " back none of the others. A scan with a verdict happened without a line and is recorded as it"
                            + " happened; where we would have said something else, the answer says so in judged.")
    public Response scan(@NotNull @Valid Batch batch) {
        Device device = device();
        Instant now = clock.instant();
        long skew = ClockSkew.millis(batch.now(), now);
        Scanner scanner = device.scanner(skew);
        List<One> all = new ArrayList<>();
        for (JsonNode scan : batch.scans()) {
            all.add(one(scan, scanner));
        }
        devices.noteContact(device);
        return DeviceApi.fresh(new Answers(now, skew, all));
    }

    private One one(JsonNode scan, Scanner scanner) {
        String nonce = JsonFields.nonceOf(scan);
        try {
            return checkingIn
                    .scan(DeviceScan.read(scan), scanner)
                    .map(recorded -> new One(nonce, Outcome.RECORDED, answers.of(recorded), null))
                    .orElseThrow();
        } catch (JsonFields.Malformed e) {
            return new One(nonce, Outcome.REFUSED, null, e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("A scan of a device could not be recorded; it will send it again", e);
            return new One(nonce, Outcome.LATER, null, null);
        }
    }

    @POST
    @Path("/{nonce}/undo")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Take back a scan that this device made",
            description = "Within 15 minutes; 404 where it is not this device's, 409 where it is too late.")
    public Response undo(@RestPath UUID nonce) {
        return UndoAnswers.of(undoing.undo(nonce, device().scanner(0)), answers);
    }

    private Device device() {
        return identity.getAttribute(DeviceIdentities.DEVICE);
    }
}
