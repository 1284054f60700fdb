package ro.clujit.innovationdays.badge.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.badge.Badges;
import ro.clujit.innovationdays.badge.QrCode;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.TicketState;
import ro.clujit.innovationdays.ticketing.Tickets;

/** A ticket's QR and badge, for whoever has the address of the ticket's page. */
@Path("/{lang:ro|en}/tickets/{token:[^/]+}")
public class BadgePages {

    private final Tickets tickets;
    private final Badges badges;

    BadgePages(Tickets tickets, Badges badges) {
        this.tickets = tickets;
        this.badges = badges;
    }

    @GET
    @Path("/qr.svg")
    public Response qr(@RestPath String token) {
        return file("image/svg+xml", badges.qr(valid(token)).toSvg(QrCode.QUIET_ZONE))
                .build();
    }

    @GET
    @Path("/badge.pdf")
    public Response badge(@RestPath String token) {
        Ticket ticket = valid(token);
        return file("application/pdf", badges.pdf(ticket))
                .header(
                        "Content-Disposition",
                        "inline; filename=\"badge-" + ticket.edition().slug() + "-" + ticket.shortCode() + ".pdf\"")
                .build();
    }

    private Ticket valid(String token) {
        return tickets.byToken(token)
                .filter(ticket -> ticket.state() == TicketState.VALID)
                .orElseThrow(NotFoundException::new);
    }

    /** It holds the code that admits: no cache on the way may keep it. */
    private static Response.ResponseBuilder file(String type, Object content) {
        return Response.ok(content).header("Content-Type", type).header("Cache-Control", "private, no-store");
    }
}
