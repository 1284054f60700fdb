package ro.clujit.innovationdays.programme.exchange.web;

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
import ro.clujit.innovationdays.programme.exchange.incoming.ProgrammeTable;

/** Tables for an organiser's spreadsheet program: an empty one, and the draft as it is, with speakers' addresses. */
@Path("/{lang:ro|en}/office/editions/{slug}/tables")
@RolesAllowed(Role.ORGANISER)
public class TableFiles {

    private final Editions editions;
    private final ProgrammeTable table;
    private final Page page;

    TableFiles(Editions editions, ProgrammeTable table, Page page) {
        this.editions = editions;
        this.table = table;
        this.page = page;
    }

    @GET
    @Path("/empty.csv")
    @Operation(hidden = true)
    public Response emptyCsv(@RestPath String slug) {
        edition(slug);
        return file(table.emptyCsv(page.language()), SheetFiles.CSV, "programme.csv");
    }

    @GET
    @Path("/empty.xlsx")
    @Operation(hidden = true)
    public Response emptyXlsx(@RestPath String slug) {
        edition(slug);
        return file(table.emptyXlsx(page.language()), SheetFiles.XLSX, "programme.xlsx");
    }

    @GET
    @Path("/draft.csv")
    @Transactional
    @Operation(hidden = true)
    public Response draftCsv(@RestPath String slug) {
        return file(table.csv(edition(slug), page.language()), SheetFiles.CSV, "programme-" + slug + ".csv");
    }

    @GET
    @Path("/draft.xlsx")
    @Transactional
    @Operation(hidden = true)
    public Response draftXlsx(@RestPath String slug) {
        return file(table.xlsx(edition(slug), page.language()), SheetFiles.XLSX, "programme-" + slug + ".xlsx");
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
