package ro.clujit.innovationdays.ticketing.code.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.idempotency.Idempotent;
import ro.clujit.innovationdays.platform.sheet.SheetFiles;
import ro.clujit.innovationdays.platform.web.Problem;
import ro.clujit.innovationdays.platform.web.Upload;
import ro.clujit.innovationdays.ticketing.code.BringingCodes;
import ro.clujit.innovationdays.ticketing.code.CodeListing;

/** Brings codes over from a table, with an organiser's token: sent, looked at, confirmed. */
@Path("/api/v1/editions/{edition}/selling/codes/import")
@RolesAllowed(Role.EDITOR)
@SecurityRequirement(name = "token")
@APIResponse(ref = "Unauthorized")
@APIResponse(ref = "Forbidden")
@Tag(name = "Codes")
@Produces(MediaType.APPLICATION_JSON)
public class CodeImportApi {

    private final CodeReading reading;
    private final BringingCodes bringing;

    CodeImportApi(CodeReading reading, BringingCodes bringing) {
        this.reading = reading;
        this.bringing = bringing;
    }

    @POST
    @Consumes({"text/csv", "application/octet-stream", SheetFiles.XLSX})
    @Idempotent
    @Operation(
            summary = "Send a table of codes",
            description =
                    "As CSV or XLSX, with the columns of the exported one, of 10 MB at most. Nothing is imported yet: the"
                            + " answer says what would be.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CodeListingDocument.class)))
    @APIResponse(responseCode = "422", description = "It is no table, or one without codes")
    public Response send(@Parameter(example = "2027") @RestPath String edition, byte[] file) {
        Edition found = reading.edition(edition);
        if (file == null || file.length == 0) {
            return Problem.response(400, "the body is missing: send the file itself");
        }
        if (file.length > Upload.MOST_BYTES) {
            return Problem.response(413, "The file is larger than 10 MB.");
        }
        var outcome = bringing.upload(found, file);
        if (outcome instanceof BringingCodes.Upload.Unreadable unreadable) {
            String why = unreadable.why() == null
                    ? "has no column named Code, or no rows"
                    : "cannot be read as a table: " + unreadable.why();
            return Problem.invalid(Map.of("file", why));
        }
        UUID id = ((BringingCodes.Upload.Waiting) outcome).id();
        return Response.status(201).entity(look(edition, id)).build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "What importing a table would do now")
    public CodeListingDocument look(@Parameter(example = "2027") @RestPath String edition, @RestPath UUID id) {
        return bringing.look(reading.edition(edition), id)
                .map(listing -> CodeListingDocument.of(id, listing))
                .orElseThrow(NotFoundException::new);
    }

    @POST
    @Path("/{id}/confirmation")
    @Idempotent
    @Operation(summary = "Import a table", description = "All of it or nothing; sent twice, once.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CodeListingDocument.class)))
    @APIResponse(responseCode = "409", description = "Something is wrong with a row, or too few places are free")
    public Response confirm(@Parameter(example = "2027") @RestPath String edition, @RestPath UUID id) {
        CodeListing listing = bringing.confirm(reading.edition(edition), id).orElseThrow(NotFoundException::new);
        return listing.complete()
                ? Response.ok(CodeListingDocument.of(id, listing)).build()
                : Problem.response(
                        409,
                        listing.left() == null
                                ? listing.refused() + " rows are refused; the listing says why. Nothing was imported."
                                : "Only " + listing.left() + " places are free to reserve. Nothing was imported.");
    }
}
