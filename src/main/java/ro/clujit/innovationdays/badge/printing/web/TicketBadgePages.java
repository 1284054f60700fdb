package ro.clujit.innovationdays.badge.printing.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.badge.printing.PrintRuns;
import ro.clujit.innovationdays.badge.printing.Printing;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.TicketState;
import ro.clujit.innovationdays.ticketing.Tickets;

/** One badge at once, from the ticket or from the door after a check-in. */
@Path("/{lang:ro|en}/office/editions/{slug:[^/]+}/badges/tickets/{ticket:[0-9a-fA-F-]{36}}")
@RolesAllowed(Role.ORGANISER)
public class TicketBadgePages {

    /**
     * The badge of a ticket before it is printed.
     *
     * @param key of the run that the form makes
     * @param picture the badge as an SVG element; empty where the ticket is not valid
     */
    public record OneBadge(
            UUID ticket, UUID registration, String name, boolean valid, UUID key, String picture, List<Print> prints) {}

    /** @param when in the edition's zone */
    public record Print(UUID run, String when, String who, boolean first, boolean withdrawn) {}

    @CheckedTemplate(basePath = "badge")
    static class Templates {
        private Templates() {}

        static native TemplateInstance officeOne(EditionHeading edition, OneBadge of);
    }

    private final Tickets tickets;
    private final Printing printing;
    private final PrintRuns runs;
    private final BadgePreviews previews;
    private final Page page;

    TicketBadgePages(Tickets tickets, Printing printing, PrintRuns runs, BadgePreviews previews, Page page) {
        this.tickets = tickets;
        this.printing = printing;
        this.runs = runs;
        this.previews = previews;
        this.page = page;
    }

    @GET
    @Operation(hidden = true)
    public Response show(@RestPath String slug, @RestPath UUID ticket) {
        return PageAnswers.page(page(ticket(slug, ticket)));
    }

    /** Leads to the document. Sent twice it prints once. */
    @POST
    @Operation(hidden = true)
    public Response print(@RestPath String slug, @RestPath UUID ticket, MultivaluedMap<String, String> form) {
        Ticket found = ticket(slug, ticket);
        return printing.printOne(found.edition(), BadgeChoosing.key(Fields.sent(form)), ticket, page.organiser())
                .map(run -> PageAnswers.seeOther(
                        "/" + page.lang() + "/office/editions/" + slug + "/badges/runs/" + run.id() + "/badges.pdf"))
                .orElseGet(() -> PageAnswers.page(409, page(found)));
    }

    private TemplateInstance page(Ticket ticket) {
        var edition = ticket.edition();
        boolean isValid = ticket.state() == TicketState.VALID;
        List<Print> prints = runs.occasions(ticket.id()).stream()
                .map(one -> new Print(
                        one.run(),
                        LocalDates.dateTime(one.at(), edition.zone(), page.language()),
                        one.by(),
                        one.isFirst(),
                        one.isWithdrawn()))
                .toList();
        return Templates.officeOne(
                EditionHeading.of(edition, page.language()),
                new OneBadge(
                        ticket.id(),
                        ticket.registration().id(),
                        ticket.calledIn(page.language()),
                        isValid,
                        UUID.randomUUID(),
                        isValid ? previews.of(ticket) : "",
                        prints));
    }

    private Ticket ticket(String slug, UUID id) {
        return tickets.whole(id)
                .filter(ticket -> ticket.edition().slug().equals(slug))
                .orElseThrow(NotFoundException::new);
    }
}
