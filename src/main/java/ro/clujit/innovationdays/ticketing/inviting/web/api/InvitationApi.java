package ro.clujit.innovationdays.ticketing.inviting.web.api;

import io.quarkus.security.identity.SecurityIdentity;
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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.idempotency.Idempotent;
import ro.clujit.innovationdays.platform.sheet.SheetFiles;
import ro.clujit.innovationdays.platform.sheet.SheetMessages;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.Problem;
import ro.clujit.innovationdays.platform.web.Upload;
import ro.clujit.innovationdays.ticketing.Actor;
import ro.clujit.innovationdays.ticketing.inviting.InvitationListing;
import ro.clujit.innovationdays.ticketing.inviting.InvitationMessages;
import ro.clujit.innovationdays.ticketing.inviting.InvitingList;

/** Invites a list of people, with an organiser's token: sent, looked at, confirmed. */
@Path("/api/v1/editions/{edition}/selling/invitations/import")
@RolesAllowed(Role.EDITOR)
@SecurityRequirement(name = "token")
@APIResponse(ref = "Unauthorized")
@APIResponse(ref = "Forbidden")
@Tag(name = "Selling")
@Produces(MediaType.APPLICATION_JSON)
public class InvitationApi {

    /** How many people are to be registered. */
    @Schema(name = "InvitationConfirmation")
    public record ConfirmationBody(
            @Schema(
                    description = "As the listing that the program read says, so that nobody is registered unseen",
                    required = true,
                    examples = "12")
            Integer invited) {}

    private static final String PEOPLE = """
            {"people": [{"name": "Ana Exemplu", "email": "ana@example.org", "organisation": "Exemplu SRL",
                         "jobTitle": "Jurnalistă", "ticketType": "0197…", "language": "ro"}]}""";

    private static final String TABLE = """
            Name,Email,Organisation,Job title,Ticket type,Language
            Ana Exemplu,ana@example.org,Exemplu SRL,Jurnalistă,Presă,ro
            """;

    private static final String CONFIRMATION = "{\"invited\": 12}";

    private final Editions editions;
    private final InvitingList inviting;
    private final SecurityIdentity identity;
    private final Page page;

    InvitationApi(Editions editions, InvitingList inviting, SecurityIdentity identity, Page page) {
        this.editions = editions;
        this.inviting = inviting;
        this.identity = identity;
        this.page = page;
    }

    @POST
    @Consumes({"text/csv", "application/octet-stream", SheetFiles.XLSX})
    @Idempotent
    @Operation(
            summary = "Send a list of people to invite",
            description = "As CSV or XLSX, with the columns of the sample in the back office, of 10 MB at most, or as"
                    + " JSON. Nobody is registered yet: the answer says line by line what would happen.")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = InvitationListingDocument.class)))
    @APIResponse(responseCode = "422", description = "It is no table, one without the columns, or names nobody")
    public Response send(
            @Parameter(example = "2027") @RestPath String edition,
            @RequestBody(
                            content = {
                                @Content(
                                        mediaType = "text/csv",
                                        examples = @ExampleObject(name = "a journalist", value = TABLE)),
                                @Content(mediaType = SheetFiles.XLSX),
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(implementation = InvitationBody.class),
                                        examples = @ExampleObject(name = "a journalist", value = PEOPLE))
                            })
                    byte[] file) {
        Edition found = edition(edition);
        if (file == null || file.length == 0) {
            return Problem.response(400, "the body is missing: send the file itself");
        }
        if (file.length > Upload.MOST_BYTES) {
            return Problem.response(413, "The file is larger than 10 MB.");
        }
        return answer(found, inviting.upload(found, file), "file");
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(hidden = true)
    public Response send(@RestPath String edition, InvitationBody body) {
        Edition found = edition(edition);
        Optional<Map<String, String>> faults = InvitationBody.faults(body);
        return faults.isPresent()
                ? Problem.invalid(faults.get())
                : answer(found, inviting.upload(found, body.invited()), "people");
    }

    private Response answer(Edition edition, InvitingList.Upload upload, String field) {
        if (upload instanceof InvitingList.Upload.Waiting waiting) {
            return Response.status(201).entity(listing(edition, waiting.id())).build();
        }
        String why = upload instanceof InvitingList.Upload.Unreadable unreadable
                ? page.words(SheetMessages.class).refusal(unreadable.why())
                : upload instanceof InvitingList.Upload.NoColumns ? words().fault_columns() : words().fault_nobody();
        return Problem.invalid(Map.of(field, why));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "What a list of people would do now")
    public InvitationListingDocument look(@Parameter(example = "2027") @RestPath String edition, @RestPath UUID id) {
        return listing(edition(edition), id);
    }

    @POST
    @Path("/{id}/confirmation")
    @Idempotent
    @Operation(
            summary = "Register the people of a list",
            description = "Free of charge, all of them or nobody; sent twice, once.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = InvitationListingDocument.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "Something is wrong with a row, too few places are left, or it would be others than were read")
    @APIResponse(responseCode = "422", description = "It is not said how many are to be registered")
    public Response confirm(
            @Parameter(example = "2027") @RestPath String edition,
            @RestPath UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "as listed", value = CONFIRMATION)))
                    ConfirmationBody body) {
        Edition found = edition(edition);
        if (body == null || body.invited() == null) {
            return Problem.invalid(Map.of("invited", "is missing"));
        }
        InvitationListing listing = inviting.confirm(
                        found,
                        id,
                        body.invited(),
                        Actor.organiser(identity.getPrincipal().getName()))
                .orElseThrow(NotFoundException::new);
        return listing.done() != null
                ? Response.ok(InvitationListingDocument.of(id, listing, words()))
                        .build()
                : Problem.response(409, why(listing));
    }

    private String why(InvitationListing listing) {
        if (listing.refused() > 0) {
            return words().blocked(listing.refused());
        }
        return listing.shortages().stream()
                .map(shortage -> words().shortage(shortage.quota(), shortage.needed(), shortage.free()))
                .findFirst()
                .orElseGet(() -> words().others(listing.invited()));
    }

    private InvitationListingDocument listing(Edition edition, UUID id) {
        return inviting.look(edition, id)
                .map(listing -> InvitationListingDocument.of(id, listing, words()))
                .orElseThrow(NotFoundException::new);
    }

    private InvitationMessages words() {
        return page.words(InvitationMessages.class);
    }

    private Edition edition(String slug) {
        return editions.bySlug(slug).orElseThrow(NotFoundException::new);
    }
}
