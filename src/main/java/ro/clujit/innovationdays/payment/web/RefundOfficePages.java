package ro.clujit.innovationdays.payment.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.payment.Refunds;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.ticketing.Actor;

/** An organiser has sent money back for what was given up. */
@Path("/{lang:ro|en}/office/editions/{slug}/payments/refunds")
@RolesAllowed(Role.ORGANISER)
public class RefundOfficePages {

    private final Editions editions;
    private final Refunds refunds;
    private final Page page;

    RefundOfficePages(Editions editions, Refunds refunds, Page page) {
        this.editions = editions;
        this.refunds = refunds;
        this.page = page;
    }

    @POST
    @Path("/{id}")
    @Operation(hidden = true)
    public Response sentBack(@RestPath String slug, @RestPath UUID id) {
        Edition edition = editions.bySlug(slug).orElseThrow(NotFoundException::new);
        boolean isNow =
                refunds.sentBack(edition, id, Actor.organiser(page.organiser())).orElseThrow(NotFoundException::new);
        return PageAnswers.seeOther(
                "/" + page.lang() + "/office/editions/" + slug + "/payments?done=" + (isNow ? "refunded" : "before"));
    }
}
