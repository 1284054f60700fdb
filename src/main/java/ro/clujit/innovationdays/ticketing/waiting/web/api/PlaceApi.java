package ro.clujit.innovationdays.ticketing.waiting.web.api;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.platform.idempotency.Idempotent;
import ro.clujit.innovationdays.platform.web.Problem;
import ro.clujit.innovationdays.ticketing.Registrations;
import ro.clujit.innovationdays.ticketing.TicketCodes;
import ro.clujit.innovationdays.ticketing.waiting.Answering;
import ro.clujit.innovationdays.ticketing.waiting.PlaceInLine;
import ro.clujit.innovationdays.ticketing.waiting.WaitingState;

/** A place in line by its token: seen, given up, and its offer taken. */
@Path("/api/v1/waiting/{token}")
@Tag(name = "Waiting list")
@Produces(MediaType.APPLICATION_JSON)
public class PlaceApi {

    /** What an offer became. */
    @Schema(name = "OfferTaken")
    public record OfferTaken(
            @Schema(description = "Token of the registration, whose places are held: its details follow")
            String registration) {}

    private final PlaceInLine line;
    private final Answering answering;
    private final Registrations registrations;
    private final TicketCodes codes;

    PlaceApi(PlaceInLine line, Answering answering, Registrations registrations, TicketCodes codes) {
        this.line = line;
        this.answering = answering;
        this.registrations = registrations;
        this.codes = codes;
    }

    @GET
    @Transactional
    @Operation(summary = "Where somebody stands in line")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlaceDocument.class)))
    public Response read(@RestPath String token) {
        return Response.ok(PlaceDocument.of(standing(token)))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("/taking")
    @Idempotent
    @Operation(
            summary = "Take the offer",
            description =
                    "Its places are held by a registration, whose details follow as for any hold. Sent twice it answers"
                            + " the same registration.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OfferTaken.class)))
    @APIResponse(responseCode = "409", description = "There is no offer, or no longer")
    public Response take(@RestPath String token) {
        return answering
                .take(standing(token).entry().id())
                .flatMap(registrations::withEdition)
                .map(registration -> Response.ok(new OfferTaken(codes.tokenOf(registration)))
                        .header("Cache-Control", "no-store")
                        .build())
                .orElseGet(() -> Problem.response(409, "There is no offer to take, or no longer."));
    }

    @DELETE
    @Idempotent
    @Operation(summary = "Leave the list", description = "What was offered goes to the next in line.")
    @APIResponse(responseCode = "204", description = "It is off the list, now or before")
    @APIResponse(responseCode = "409", description = "The offer was taken: cancel the registration")
    public Response leave(@RestPath String token) {
        answering.leave(standing(token).entry().id());
        registrations.getEntityManager().clear();
        return standing(token).entry().state() == WaitingState.TAKEN
                ? Problem.response(409, "The offer was taken: give the registration's places back, or cancel it.")
                : Response.noContent().build();
    }

    private PlaceInLine.Standing standing(String token) {
        return line.of(token).orElseThrow(NotFoundException::new);
    }
}
