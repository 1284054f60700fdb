package ro.clujit.innovationdays.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An error of the API, as RFC 9457 writes it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What went wrong, and what to do about it (RFC 9457)")
public record Problem(
        @Schema(examples = "about:blank") String type,
        @Schema(examples = "Bad Request") String title,
        @Schema(examples = "400") int status,
        @Schema(examples = "gate: not a UUID") String detail,

        @Schema(description = "With 422: each field that was refused")
        List<Fault> errors) {

    /** What is wrong with one field. */
    @Schema(name = "Fault")
    public record Fault(
            @Schema(examples = "title.ro") String field,

            @Schema(examples = "Write a title, in at most 200 characters.")
            String message) {}

    public static final MediaType MEDIA_TYPE = MediaType.valueOf("application/problem+json");

    /** A paired phone is one no longer: whatever it asks is answered with this type, so that it wipes what it knows. */
    public static final String DEVICE_REVOKED = "/problems/device-revoked";

    /** @param detail what to do about it */
    public static Response deviceRevoked(String detail) {
        int gone = Response.Status.GONE.getStatusCode();
        return Response.status(gone)
                .type(MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(new Problem(DEVICE_REVOKED, "Gone", gone, detail, null))
                .build();
    }

    public static Response response(int status, String detail) {
        return response(status, detail, null);
    }

    /**
     * What was understood and cannot be so: 422.
     *
     * @param faults what to do about each, by the names of fields; as {@link Fields#faults} has them
     */
    public static Response invalid(Map<String, String> faults) {
        return response(
                422,
                "Some fields need attention; nothing was changed.",
                faults.entrySet().stream()
                        .map(fault -> new Fault(fault.getKey(), fault.getValue()))
                        .toList());
    }

    private static Response response(int status, String detail, List<Fault> errors) {
        var known = Response.Status.fromStatusCode(status);
        String other = status == 422 ? "Unprocessable Content" : "Error";
        String title = known == null ? other : known.getReasonPhrase();
        return Response.status(status)
                .type(MEDIA_TYPE)
                .entity(new Problem("about:blank", title, status, detail, errors))
                .build();
    }
}
