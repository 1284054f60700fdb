package ro.clujit.innovationdays.payment.web.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.payment.statement.ImportingStatements;
import ro.clujit.innovationdays.platform.idempotency.Idempotent;
import ro.clujit.innovationdays.platform.money.Currency;
import ro.clujit.innovationdays.platform.sheet.SheetFiles;
import ro.clujit.innovationdays.platform.web.Problem;
import ro.clujit.innovationdays.platform.web.Upload;
import ro.clujit.innovationdays.ticketing.Actor;

/** A bank's statement, from an organiser's program: sent, looked at, and booked. */
@Path("/api/v1/editions/{edition}/payments/statements")
@RolesAllowed(Role.EDITOR)
@SecurityRequirement(name = "token")
@APIResponse(ref = "Unauthorized")
@APIResponse(ref = "Forbidden")
@Tag(name = "Payments")
@Produces(MediaType.APPLICATION_JSON)
public class StatementApi {

    private final MoneyReading reading;
    private final ImportingStatements importing;
    private final SecurityIdentity identity;

    StatementApi(MoneyReading reading, ImportingStatements importing, SecurityIdentity identity) {
        this.reading = reading;
        this.importing = importing;
        this.identity = identity;
    }

    @POST
    @Path("/import")
    @Consumes({"text/csv", "application/octet-stream", SheetFiles.XLSX})
    @Idempotent
    @Operation(
            summary = "Send a statement",
            description = "As CSV or XLSX, of 10 MB at most. Nothing is booked yet: the answer says what would be.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = StatementDocument.class)))
    @APIResponse(responseCode = "422", description = "It is no table, or has no column for the day or the amount")
    public Response send(
            @Parameter(example = "2027") @RestPath String edition,
            @Parameter(description = "Of lines that name none") @RestQuery @DefaultValue("RON") Currency currency,
            @Parameter(description = "Whether sums with a reference that is not ours are written down too")
                    @RestQuery
                    @DefaultValue("true")
                    boolean keepUnknown,
            byte[] file) {
        var found = reading.edition(edition);
        if (file == null || file.length == 0) {
            return Problem.response(400, "the body is missing: send the file itself");
        }
        if (file.length > Upload.MOST_BYTES) {
            return Problem.response(413, "The file is larger than 10 MB.");
        }
        var outcome = importing.upload(found, file, currency, keepUnknown, actor());
        if (outcome instanceof ImportingStatements.Upload.Unreadable unreadable) {
            return Problem.invalid(Map.of("file", "cannot be read as a table: " + unreadable.why()));
        }
        if (outcome instanceof ImportingStatements.Upload.ColumnsMissing missing) {
            return Problem.invalid(Map.of("file", "has no column for the " + (missing.day() ? "day" : "amount")));
        }
        UUID id = ((ImportingStatements.Upload.Taken) outcome).id();
        return Response.status(201).entity(listing(edition, id)).build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "What booking a statement would do now, or did")
    public StatementDocument look(@Parameter(example = "2027") @RestPath String edition, @RestPath UUID id) {
        return listing(edition, id);
    }

    @POST
    @Path("/{id}/booking")
    @Idempotent
    @Operation(summary = "Book a statement", description = "No line is booked twice, however often it is sent.")
    @APIResponse(responseCode = "200", description = "It is booked, now or before")
    public StatementDocument book(@Parameter(example = "2027") @RestPath String edition, @RestPath UUID id) {
        if (!importing.confirm(edition, id, actor())) {
            throw new NotFoundException();
        }
        return listing(edition, id);
    }

    private StatementDocument listing(String edition, UUID id) {
        return importing
                .look(edition, id, actor())
                .map(found -> StatementDocument.of(id, found))
                .orElseThrow(NotFoundException::new);
    }

    private Actor actor() {
        return Actor.organiser(identity.getPrincipal().getName());
    }
}
