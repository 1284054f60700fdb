package ro.clujit.innovationdays.ticketing.code.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.sheet.SheetFiles;
import ro.clujit.innovationdays.ticketing.code.CodeTable;
import ro.clujit.innovationdays.ticketing.code.CodeUse;

/** What came of the codes of an edition, with an organiser's token. */
@Path("/api/v1/editions/{edition}/selling/code-use")
@RolesAllowed(Role.EDITOR)
@SecurityRequirement(name = "token")
@APIResponse(ref = "Unauthorized")
@APIResponse(ref = "Forbidden")
@Tag(name = "Codes")
@Produces(MediaType.APPLICATION_JSON)
public class CodeUseApi {

    /** The tickets that went by the codes of one organisation. */
    @Schema(name = "OrganisationUse")
    public record OrganisationUse(
            @Schema(examples = "Exemplu SRL") String organisation, int confirmed, int pending) {}

    private final CodeReading reading;
    private final CodeUse use;
    private final CodeTable table;

    CodeUseApi(CodeReading reading, CodeUse use, CodeTable table) {
        this.reading = reading;
        this.use = use;
        this.table = table;
    }

    @GET
    @Path("/organisations")
    @Transactional
    @Operation(summary = "Tickets by the organisation whose code they went by")
    public List<OrganisationUse> byOrganisation(@Parameter(example = "2027") @RestPath String edition) {
        return use.byOrganisation(reading.edition(edition)).stream()
                .map(one -> new OrganisationUse(one.organisation(), one.confirmed(), one.pending()))
                .toList();
    }

    @GET
    @Path("/codes.csv")
    @Produces("text/csv")
    @Transactional
    @Operation(summary = "All codes as a table, as the back office exports and imports it")
    public Response csv(
            @Parameter(example = "2027") @RestPath String edition, @RestQuery @DefaultValue("en") Language language) {
        return file(table.csv(reading.edition(edition), language), SheetFiles.CSV, "codes-" + edition + ".csv");
    }

    @GET
    @Path("/codes.xlsx")
    @Produces(SheetFiles.XLSX)
    @Transactional
    @Operation(summary = "All codes as a workbook")
    public Response xlsx(
            @Parameter(example = "2027") @RestPath String edition, @RestQuery @DefaultValue("en") Language language) {
        return file(table.xlsx(reading.edition(edition), language), SheetFiles.XLSX, "codes-" + edition + ".xlsx");
    }

    private static Response file(byte[] content, String type, String name) {
        return Response.ok(content)
                .header("Content-Type", type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
