package ro.clujit.innovationdays.ticketing.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.ticketing.Actor;
import ro.clujit.innovationdays.ticketing.Cancelling;
import ro.clujit.innovationdays.ticketing.Registration;
import ro.clujit.innovationdays.ticketing.Registrations;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.Tickets;

/** Cancelling a ticket or all of a registration: the page says first what that does. */
@Path("/{lang:ro|en}/office/registrations/{id}/cancel")
@RolesAllowed(Role.ORGANISER)
public class CancellingPages {

    @CheckedTemplate(basePath = "ticketing")
    static class Templates {
        private Templates() {}

        /**
         * @param ticket the one to be cancelled; null for all of them
         * @param type what they are, where they are all the same; empty otherwise
         */
        static native TemplateInstance officeCancel(
                EditionHeading edition, UUID id, UUID ticket, String type, List<String> names);
    }

    private final Registrations registrations;
    private final Tickets tickets;
    private final Cancelling cancelling;
    private final Page page;

    CancellingPages(Registrations registrations, Tickets tickets, Cancelling cancelling, Page page) {
        this.registrations = registrations;
        this.tickets = tickets;
        this.cancelling = cancelling;
        this.page = page;
    }

    /** @param ticket one of its tickets; all of them without it */
    @GET
    @Transactional
    @Operation(hidden = true)
    public Response ask(@RestPath UUID id, @RestQuery UUID ticket) {
        Registration registration = registrations.withEdition(id).orElseThrow(NotFoundException::new);
        List<Ticket> concerned = tickets.of(registration).stream()
                .filter(one -> one.state().isStanding())
                .filter(one -> ticket == null || one.id().equals(ticket))
                .toList();
        List<String> types = concerned.stream()
                .map(one -> one.ticketType().name(page.language()))
                .distinct()
                .toList();
        return PageAnswers.page(Templates.officeCancel(
                EditionHeading.of(registration.edition(), page.language()),
                id,
                ticket,
                types.size() == 1 ? types.get(0) : "",
                concerned.stream().map(Ticket::name).toList()));
    }

    @POST
    @Operation(hidden = true)
    public Response cancel(@RestPath UUID id, @RestForm UUID ticket, @RestForm String tell) {
        Actor by = Actor.organiser(page.organiser());
        boolean isTold = tell != null;
        int cancelled = (ticket == null
                        ? cancelling.registration(id, by, isTold)
                        : cancelling.ticket(id, ticket, by, isTold))
                .orElseThrow(NotFoundException::new);
        return PageAnswers.seeOther("/" + page.lang() + "/office/registrations/" + id + "?done="
                + (cancelled == 0 ? "before" : "cancelled"));
    }
}
