package ro.clujit.innovationdays.ticketing.code.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.sheet.SheetFiles;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.ticketing.code.CodeTable;

/** The codes of an edition for an organiser's spreadsheet program. */
@Path("/{lang:ro|en}/office/editions/{slug}/code-tables")
@RolesAllowed(Role.ORGANISER)
public class CodeFiles {

    private final Editions editions;
    private final CodeTable table;
    private final Page page;

    CodeFiles(Editions editions, CodeTable table, Page page) {
        this.editions = editions;
        this.table = table;
        this.page = page;
    }

    @GET
    @Path("/codes.csv")
    @Transactional
    @Operation(hidden = true)
    public Response csv(@RestPath String slug) {
        return file(table.csv(edition(slug), page.language()), SheetFiles.CSV, "codes-" + slug + ".csv");
    }

    @GET
    @Path("/codes.xlsx")
    @Transactional
    @Operation(hidden = true)
    public Response xlsx(@RestPath String slug) {
        return file(table.xlsx(edition(slug), page.language()), SheetFiles.XLSX, "codes-" + slug + ".xlsx");
    }

    private static Response file(byte[] content, String type, String name) {
        return Response.ok(content)
                .header("Content-Type", type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private Edition edition(String slug) {
        return editions.bySlug(slug).orElseThrow(NotFoundException::new);
    }
}
