package ro.clujit.innovationdays.ticketing.waiting.web.api;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.idempotency.Idempotent;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.text.EmailAddress;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.platform.web.Faults;
import ro.clujit.innovationdays.platform.web.Problem;
import ro.clujit.innovationdays.ticketing.OfferView;
import ro.clujit.innovationdays.ticketing.Offers;
import ro.clujit.innovationdays.ticketing.TicketType;
import ro.clujit.innovationdays.ticketing.waiting.WaitingFor;

/** Joining the waiting list of a ticket type that is sold out. */
@Path("/api/v1/editions/{edition}/waiting")
@Tag(name = "Waiting list")
@Produces(MediaType.APPLICATION_JSON)
public class JoiningApi {

    /** Who waits, for what. */
    @Schema(name = "WaitingBody")
    public record WaitingBody(
            @Schema(required = true) UUID ticketType,

            @Schema(description = "1 where it is left out", examples = "1")
            Integer places,

            @Schema(required = true, examples = "Ana Exemplu")
            String name,

            @Schema(required = true, examples = "ana@example.org")
            String email,

            @Schema(description = "Of the letters") Language language) {}

    /** What is answered to everybody who asks. */
    @Schema(name = "Noted")
    public record Noted(String message) {}

    private static final String EXAMPLE = """
            {"ticketType": "0197…", "places": 1, "name": "Ana Exemplu", "email": "ana@example.org", "language": "ro"}""";

    private static final int NAME = 100;

    private final Editions editions;
    private final Offers offers;
    private final WaitingFor waitingFor;

    JoiningApi(Editions editions, Offers offers, WaitingFor waitingFor) {
        this.editions = editions;
        this.offers = offers;
        this.waitingFor = waitingFor;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Wait for places that are sold out",
            description =
                    "Once for an address and ticket type. The answer is the same whether somebody waits with it already;"
                            + " the token of the place goes to the address, by letter.")
    @APIResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = Noted.class)))
    @APIResponse(responseCode = "409", description = "It can be had now, or not at all")
    @APIResponse(responseCode = "422", description = "What is wrong stands in errors, field by field")
    public Response join(
            @Parameter(example = "2027") @RestPath String edition,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "one place", value = EXAMPLE)))
                    WaitingBody body) {
        Edition found = editions.publicBySlug(edition).orElseThrow(NotFoundException::new);
        var faults = new Faults();
        faults.require("body", body);
        Optional<OfferView> offer = body == null ? Optional.empty() : check(found, body, faults);
        if (!faults.areNone()) {
            return Problem.invalid(faults.byField());
        }
        if (offer.orElseThrow().availability() != OfferView.Availability.SOLD_OUT) {
            return Problem.response(409, "It is not sold out, so nobody waits for it: ask for its places.");
        }
        waitingFor.join(
                body.ticketType(),
                places(body, offer.get()),
                Text.line(body.name()),
                Text.line(body.email()),
                body.language() == null ? Language.ro : body.language());
        return Response.accepted(new Noted("A letter with the link to the place in line goes to the address."))
                .build();
    }

    private Optional<OfferView> check(Edition edition, WaitingBody body, Faults faults) {
        faults.requireText("name", body.name(), NAME);
        if (!EmailAddress.isValid(Text.line(body.email()))) {
            faults.add("email", "is not an address that can be written to");
        }
        faults.require("ticketType", body.ticketType());
        Optional<OfferView> offer = offers.of(edition, Language.en).stream()
                .filter(one -> one.id().equals(body.ticketType()))
                .findFirst();
        if (offer.isEmpty()) {
            faults.add("ticketType", "is none that this edition offers");
        } else {
            int most = Math.max(offer.get().least(), TicketType.MOST_PLACES);
            faults.range("places", places(body, offer.get()), offer.get().least(), most);
        }
        return offer;
    }

    private static int places(WaitingBody body, OfferView offer) {
        return body.places() == null ? offer.least() : body.places();
    }
}
