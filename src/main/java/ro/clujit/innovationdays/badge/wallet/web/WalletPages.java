package ro.clujit.innovationdays.badge.wallet.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.badge.wallet.Wallets;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.TicketState;
import ro.clujit.innovationdays.ticketing.Tickets;

/** A valid ticket for the wallet of a phone, for whoever has the address of the ticket's page. */
@Path("/{lang:ro|en}/tickets/{token:[^/]+}")
public class WalletPages {

    private final Tickets tickets;
    private final Wallets wallets;

    WalletPages(Tickets tickets, Wallets wallets) {
        this.tickets = tickets;
        this.wallets = wallets;
    }

    @GET
    @Path("/wallet.pkpass")
    @Operation(hidden = true)
    public Response apple(@RestPath String token) {
        Ticket ticket = valid(token);
        byte[] pass = wallets.apple(ticket).orElseThrow(NotFoundException::new);
        return Response.ok(pass)
                .header("Content-Type", "application/vnd.apple.pkpass")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + ticket.edition().slug() + "-" + ticket.shortCode() + ".pkpass\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    @GET
    @Path("/google-wallet")
    @Operation(hidden = true)
    public Response google(@RestPath String token) {
        return Response.seeOther(wallets.google(valid(token)).orElseThrow(NotFoundException::new))
                .header("Cache-Control", "private, no-store")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    private Ticket valid(String token) {
        return tickets.byToken(token)
                .filter(ticket -> ticket.state() == TicketState.VALID)
                .orElseThrow(NotFoundException::new);
    }
}
