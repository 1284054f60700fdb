package ro.clujit.innovationdays.badge.wallet.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
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
import ro.clujit.innovationdays.badge.wallet.Wallets;
import ro.clujit.innovationdays.platform.web.Problem;
import ro.clujit.innovationdays.platform.web.PublicAddress;
import ro.clujit.innovationdays.ticketing.TicketState;
import ro.clujit.innovationdays.ticketing.Tickets;

/** Where a ticket's passes for the wallets of phones are. */
@Path("/api/v1/tickets/{token}/wallet")
@Tag(name = "Changing")
@Produces(MediaType.APPLICATION_JSON)
public class WalletApi {

    /** Only of the wallets that this installation has keys for. */
    @Schema(name = "WalletPasses")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Passes(
            @Schema(description = "A signed file for Apple's wallet")
            String apple,

            @Schema(description = "Leads on to Google's wallet")
            String google) {}

    private final Tickets tickets;
    private final Wallets wallets;
    private final PublicAddress address;

    WalletApi(Tickets tickets, Wallets wallets, PublicAddress address) {
        this.tickets = tickets;
        this.wallets = wallets;
        this.address = address;
    }

    @GET
    @Operation(
            summary = "A valid ticket's passes for the wallets of phones",
            description = "Empty where the installation has keys for neither wallet.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Passes.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such ticket, or it is not valid",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    public Response passes(@RestPath String token) {
        var ticket = tickets.byToken(token)
                .filter(found -> found.state() == TicketState.VALID)
                .orElseThrow(NotFoundException::new);
        String page = address.of("/" + ticket.registration().language().name() + "/tickets/" + token);
        return Response.ok(new Passes(
                        wallets.isApple() ? page + "/wallet.pkpass" : null,
                        wallets.isGoogle() ? page + "/google-wallet" : null))
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
