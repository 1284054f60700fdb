package ro.clujit.innovationdays.ticketing.waiting.web;

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
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.ticketing.waiting.Answering;
import ro.clujit.innovationdays.ticketing.waiting.WaitingEntries;

/** The waiting lists of an edition in the back office. */
@Path("/{lang:ro|en}/office/editions/{slug}/waiting")
@RolesAllowed(Role.ORGANISER)
public class WaitingOfficePages {

    @CheckedTemplate(basePath = "waiting")
    static class Templates {
        private Templates() {}

        static native TemplateInstance officeWaiting(EditionHeading edition, List<EntryView> entries, String done);
    }

    private final Editions editions;
    private final WaitingEntries entries;
    private final Answering answering;
    private final Page page;

    WaitingOfficePages(Editions editions, WaitingEntries entries, Answering answering, Page page) {
        this.editions = editions;
        this.entries = entries;
        this.answering = answering;
        this.page = page;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response list(@RestPath String slug, @RestQuery String done) {
        Edition edition = editions.bySlug(slug).orElseThrow(NotFoundException::new);
        List<EntryView> all = entries.of(edition).stream()
                .map(entry -> EntryView.of(entry, entry.state(), 0, page.language()))
                .toList();
        return PageAnswers.page(
                Templates.officeWaiting(EditionHeading.of(edition, page.language()), all, done == null ? "" : done));
    }

    /** @param action prefer, queue, offer or remove */
    @POST
    @Path("/{id}")
    @Operation(hidden = true)
    public Response decide(@RestPath String slug, @RestPath UUID id, @RestForm("do") String action) {
        boolean isHere = entries.whole(id)
                .filter(entry -> entry.ticketType().edition().slug().equals(slug))
                .isPresent();
        if (!isHere || action == null) {
            throw new NotFoundException();
        }
        String done =
                switch (action) {
                    case "prefer", "queue" -> {
                        answering.prefer(id, "prefer".equals(action));
                        yield "preferred";
                    }
                    case "offer" -> answering.offerNow(id) ? "offered" : "full";
                    case "remove" -> {
                        answering.leave(id);
                        yield "removed";
                    }
                    default -> throw new NotFoundException();
                };
        return PageAnswers.seeOther("/" + page.lang() + "/office/editions/" + slug + "/waiting?done=" + done);
    }
}
