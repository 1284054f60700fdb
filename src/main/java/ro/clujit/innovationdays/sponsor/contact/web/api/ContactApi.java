package ro.clujit.innovationdays.sponsor.contact.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
import ro.clujit.innovationdays.platform.idempotency.Idempotent;
import ro.clujit.innovationdays.platform.idempotency.IdempotentFilter;
import ro.clujit.innovationdays.platform.web.Faults;
import ro.clujit.innovationdays.platform.web.Preconditions;
import ro.clujit.innovationdays.platform.web.Problem;
import ro.clujit.innovationdays.sponsor.Listing;
import ro.clujit.innovationdays.sponsor.contact.Contact;
import ro.clujit.innovationdays.sponsor.contact.ContactTerms;
import ro.clujit.innovationdays.sponsor.contact.Contacting;

/**
 * Who speaks for a partner of an edition, with an organiser's token. A contact is the organisation's in all editions; the
 * edition says which one a letter welcomes them to.
 */
@Path("/api/v1/editions/{edition}/sponsoring/organisations/{organisation}/contacts")
@RolesAllowed(Role.EDITOR)
@SecurityRequirement(name = "token")
@APIResponse(ref = "Unauthorized")
@APIResponse(ref = "Forbidden")
@APIResponse(responseCode = "404", description = "No such edition, no such partner of it, or no contact of theirs")
@Tag(name = "Sponsoring")
@Produces(MediaType.APPLICATION_JSON)
public class ContactApi {

    private static final String NEW =
            "{\"name\": \"Ana Exemplu\", \"email\": \"ana@example.org\", \"language\": \"ro\", \"welcome\": true}";

    private static final String CHANGED =
            "{\"name\": \"Ana Exemplu\", \"email\": \"ana.exemplu@example.org\", \"language\": \"en\"}";

    private final ContactReading reading;
    private final Contacting contacting;

    ContactApi(ContactReading reading, Contacting contacting) {
        this.reading = reading;
        this.contacting = contacting;
    }

    @GET
    @Transactional
    @Operation(summary = "Who speaks for a partner", description = "Those who no longer do come last.")
    public List<ContactDocument> list(
            @Parameter(example = "2027") @RestPath String edition,
            @Parameter(example = "cisco") @RestPath String organisation) {
        return reading.all(reading.listing(edition, organisation)).stream()
                .map(ContactDocument::of)
                .toList();
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "One contact", description = "Its ETag is what a change asks for.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ContactDocument.class)))
    public Response read(
            @Parameter(example = "2027") @RestPath String edition,
            @Parameter(example = "cisco") @RestPath String organisation,
            @RestPath UUID id) {
        return answer(200, reading.contact(reading.listing(edition, organisation), id));
    }

    @POST
    @Idempotent
    @Transactional
    @Operation(
            summary = "Add a contact",
            description = "Send an Idempotency-Key: a repeated request adds nobody and writes no second letter.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ContactDocument.class)))
    @APIResponse(responseCode = "409", description = "Another contact of the organisation has this address")
    @APIResponse(responseCode = "422", description = "What is wrong stands in errors, field by field")
    public Response add(
            @Parameter(example = "2027") @RestPath String edition,
            @Parameter(example = "cisco") @RestPath String organisation,
            @HeaderParam(IdempotentFilter.HEADER) String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ContactBody.class),
                                            examples = @ExampleObject(name = "with a welcome", value = NEW)))
                    ContactBody body) {
        Listing listing = reading.listing(edition, organisation);
        var faults = new Faults();
        ContactTerms terms = ContactBody.read(body, faults);
        if (!faults.areNone()) {
            return Problem.invalid(faults.byField());
        }
        UUID id = id(listing, key);
        return contacting
                .add(listing.organisation(), id, terms, body.welcome() ? listing.edition() : null)
                .map(ContactApi::refused)
                .orElseGet(() -> answer(201, reading.contact(listing, id)));
    }

    /** Should this process die between the contact and its answer, the repeated request adds none. */
    private static UUID id(Listing listing, String key) {
        return key == null
                ? UUID.randomUUID()
                : UUID.nameUUIDFromBytes(("contact\n" + listing.id() + '\n' + key).getBytes(StandardCharsets.UTF_8));
    }

    @PUT
    @Path("/{id}")
    @Idempotent
    @Transactional
    @Operation(
            summary = "Change a contact",
            description = "Another address signs them out and ends the links that went to the one before.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ContactDocument.class)))
    @APIResponse(
            responseCode = "409",
            description = "Another contact of the organisation has this address, or they speak for it no more")
    @APIResponse(responseCode = "412", description = "It was changed meanwhile")
    @APIResponse(responseCode = "422", description = "What is wrong stands in errors, field by field")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(
            @Parameter(example = "2027") @RestPath String edition,
            @Parameter(example = "cisco") @RestPath String organisation,
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ContactBody.class),
                                            examples = @ExampleObject(name = "another address", value = CHANGED)))
                    ContactBody body) {
        Listing listing = reading.listing(edition, organisation);
        int version = reading.version(listing, id);
        var faults = new Faults();
        ContactTerms terms = ContactBody.read(body, faults);
        if (!faults.areNone()) {
            return Problem.invalid(faults.byField());
        }
        Optional<Response> unseen = Preconditions.refusal(ifMatch, version);
        if (unseen.isPresent()) {
            return unseen.get();
        }
        return contacting
                .change(listing.organisation(), id, version, terms)
                .map(why -> why == Contacting.Refusal.STALE
                        ? Preconditions.changed(reading.contact(listing, id).version())
                        : refused(why))
                .orElseGet(() -> answer(200, reading.contact(listing, id)));
    }

    @POST
    @Path("/{id}/end")
    @Idempotent
    @Transactional
    @Operation(summary = "End a contact", description = "Signs them out everywhere at once and ends their links.")
    @APIResponse(
            responseCode = "200",
            description = "They speak for the partner no more, now or before",
            content = @Content(schema = @Schema(implementation = ContactDocument.class)))
    public Response end(
            @Parameter(example = "2027") @RestPath String edition,
            @Parameter(example = "cisco") @RestPath String organisation,
            @RestPath UUID id) {
        Listing listing = reading.listing(edition, organisation);
        return contacting
                .end(listing.organisation(), id)
                .map(ContactApi::refused)
                .orElseGet(() -> answer(200, reading.contact(listing, id)));
    }

    @POST
    @Path("/{id}/link")
    @Idempotent
    @Transactional
    @Operation(
            summary = "Send a contact a link",
            description = "The letter that welcomes them to the edition, with a link that signs them in once.")
    @APIResponse(responseCode = "202", description = "The letter is on its way")
    @APIResponse(
            responseCode = "409",
            description = "They speak for it no more, were written to a moment ago, or the edition sends no welcome")
    public Response link(
            @Parameter(example = "2027") @RestPath String edition,
            @Parameter(example = "cisco") @RestPath String organisation,
            @RestPath UUID id) {
        Listing listing = reading.listing(edition, organisation);
        return contacting
                .welcome(listing.organisation(), id, listing.edition())
                .map(ContactApi::refused)
                .orElseGet(() -> Response.accepted().build());
    }

    private static Response answer(int status, Contact contact) {
        return Response.status(status)
                .entity(ContactDocument.of(contact))
                .tag(Preconditions.tag(contact.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static Response refused(Contacting.Refusal why) {
        return switch (why) {
            case NOT_THERE -> throw new NotFoundException();
            case ADDRESS_TAKEN ->
                Problem.response(409, "Another contact of this organisation has this address. Change that one.");
            case ENDED -> Problem.response(409, "They speak for the organisation no more. Add them again if they do.");
            case TOO_SOON ->
                Problem.response(409, "They were written to a moment ago: at most one link a minute, five an hour.");
            case SWITCHED_OFF ->
                Problem.response(409, "The edition sends no welcome: the letter is switched off. Switch it on first.");
            case STALE -> Problem.response(412, "It was changed meanwhile. Read it again.");
        };
    }
}
