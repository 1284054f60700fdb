package ro.clujit.innovationdays.ticketing.desk.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.ticketing.Actor;
import ro.clujit.innovationdays.ticketing.Approving;
import ro.clujit.innovationdays.ticketing.Registrations;

/** Approves and refuses registrations of an edition, as many as were ticked, each by itself. */
@Path("/{lang:ro|en}/office/editions/{slug}/registrations/decide")
@RolesAllowed(Role.ORGANISER)
public class ApprovalPages {

    private final Editions editions;
    private final Registrations registrations;
    private final Approving approving;
    private final Page page;

    ApprovalPages(Editions editions, Registrations registrations, Approving approving, Page page) {
        this.editions = editions;
        this.registrations = registrations;
        this.approving = approving;
        this.page = page;
    }

    /**
     * @param decision {@code approve} or {@code refuse}
     * @param tell whether those who are refused are written to
     */
    @POST
    @Operation(hidden = true)
    public Response decide(
            @RestPath String slug, @RestForm List<UUID> id, @RestForm String decision, @RestForm String tell) {
        Edition edition = editions.bySlug(slug).orElseThrow(NotFoundException::new);
        boolean isApproved = "approve".equals(decision);
        int decided = 0;
        if (isApproved || "refuse".equals(decision)) {
            for (UUID each : id) {
                decided += registrations.count("id = ?1 and edition = ?2", each, edition) == 1
                                && decide(each, isApproved, tell != null)
                        ? 1
                        : 0;
            }
        }
        return PageAnswers.seeOther(
                "/" + page.lang() + "/office/editions/" + slug + "/registrations?decided=" + decided);
    }

    private boolean decide(UUID id, boolean isApproved, boolean isTold) {
        Actor by = Actor.organiser(page.organiser());
        return (isApproved ? approving.approve(id, by) : approving.refuse(id, by, isTold))
                .filter(outcome -> outcome == Approving.Outcome.DONE)
                .isPresent();
    }
}
