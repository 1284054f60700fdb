package ro.clujit.innovationdays.checkin.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.checkin.Arrivals;
import ro.clujit.innovationdays.edition.Editions;

/** How many came, for whoever watches. */
@Path("/api/v1/editions/{slug}/arrivals")
@Tag(name = "Door")
@RolesAllowed(Role.ORGANISER)
@Produces(MediaType.APPLICATION_JSON)
public class ArrivalApi {

    private final Editions editions;
    private final Arrivals arrivals;

    ArrivalApi(Editions editions, Arrivals arrivals) {
        this.editions = editions;
        this.arrivals = arrivals;
    }

    @GET
    @Operation(summary = "Count who came", description = "At most a second old. Needs an organiser's session.")
    public Arrivals.OfEdition arrivals(@RestPath String slug) {
        return arrivals.of(
                editions.bySlug(slug).orElseThrow(NotFoundException::new).id());
    }
}
