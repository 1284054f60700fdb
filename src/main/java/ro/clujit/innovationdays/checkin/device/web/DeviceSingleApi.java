package ro.clujit.innovationdays.checkin.device.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ro.clujit.innovationdays.checkin.CheckingIn;
import ro.clujit.innovationdays.checkin.device.Device;
import ro.clujit.innovationdays.checkin.web.ScanAnswers;
import ro.clujit.innovationdays.platform.web.JsonFields;
import ro.clujit.innovationdays.platform.web.Problem;

/** One scan of a device that has a line and waits for the verdict. */
@Path("/api/v1/door/scan")
@Tag(name = "Devices")
@RolesAllowed(DeviceIdentities.ROLE)
@ForDevices
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DeviceSingleApi {

    private static final String SCAN = """
            {"nonce": "0f8fad5b-d9cb-469f-a165-70867728950e", "gate": "0197…", "code": "CID27-…", "source": "CAMERA",
             "direction": "IN", "scannedAt": "2027-04-15T06:42:07Z"}""";

    private final CheckingIn checkingIn;
    private final ScanAnswers answers;
    private final SecurityIdentity identity;

    DeviceSingleApi(CheckingIn checkingIn, ScanAnswers answers, SecurityIdentity identity) {
        this.checkingIn = checkingIn;
        this.answers = answers;
        this.identity = identity;
    }

    @POST
    @Operation(
            summary = "Scan a badge",
            description = "The body is one scan as in a batch, the answer as an organiser's: read the verdict, not the"
                    + " status. The clocks are taken for the same.")
    public Response scan(
            @NotNull
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "one badge", value = SCAN)))
                    JsonNode scan) {
        Device device = identity.getAttribute(DeviceIdentities.DEVICE);
        try {
            return DeviceApi.fresh(answers.of(
                    checkingIn.scan(DeviceScan.read(scan), device.scanner(0)).orElseThrow()));
        } catch (JsonFields.Malformed e) {
            return Problem.response(400, e.getMessage());
        }
    }
}
