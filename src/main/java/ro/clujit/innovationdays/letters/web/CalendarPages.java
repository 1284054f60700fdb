package ro.clujit.innovationdays.letters.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.letters.EditionCalendar;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.ticketing.Tickets;

/** The calendar entry of a ticket's edition, for whoever has the address of the ticket's page. */
@Path("/{lang:ro|en}/tickets/{token}/calendar.ics")
public class CalendarPages {

    private final Tickets tickets;
    private final EditionCalendar calendar;

    CalendarPages(Tickets tickets, EditionCalendar calendar) {
        this.tickets = tickets;
        this.calendar = calendar;
    }

    @GET
    public Response calendar(@RestPath String lang, @RestPath String token) {
        var ticket = tickets.byToken(token).orElseThrow(NotFoundException::new);
        Language language = Language.of(lang).orElseThrow(NotFoundException::new);
        byte[] file =
                calendar.of(ticket.edition(), language, ticket.createdAt()).orElseThrow(NotFoundException::new);
        return Response.ok(file)
                .header("Content-Type", EditionCalendar.MEDIA_TYPE)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"innovation-days-"
                                + ticket.edition().slug() + ".ics\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
