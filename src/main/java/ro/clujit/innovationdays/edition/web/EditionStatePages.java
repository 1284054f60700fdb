package ro.clujit.innovationdays.edition.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.edition.EditionState;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.edition.Planning;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;

/** Publishing an edition, archiving it and taking it back: each says first what it does. */
@Path("/{lang:ro|en}/office/editions/{slug}/state/{next:draft|published|archived}")
@RolesAllowed(Role.ORGANISER)
public class EditionStatePages {

    @CheckedTemplate(basePath = "edition")
    static class Templates {
        private Templates() {}

        static native TemplateInstance officeState(EditionHeading edition, EditionState next, Planning.Move refusal);
    }

    private final Editions editions;
    private final Planning planning;
    private final Page page;

    EditionStatePages(Editions editions, Planning planning, Page page) {
        this.editions = editions;
        this.planning = planning;
        this.page = page;
    }

    @GET
    @Operation(hidden = true)
    public Response ask(@RestPath String slug, @RestPath String next) {
        EditionHeading edition = heading(slug);
        return PageAnswers.page(Templates.officeState(
                edition, state(next), edition.state().leadsTo(state(next)) ? null : Planning.Move.NOT_FROM_HERE));
    }

    @POST
    @Operation(hidden = true)
    public Response move(@RestPath String slug, @RestPath String next) {
        Planning.Move move = planning.move(slug, state(next)).orElseThrow(NotFoundException::new);
        return move == Planning.Move.DONE
                ? PageAnswers.seeOther("/" + page.lang() + "/office/editions/" + slug + "?done=" + next)
                : PageAnswers.page(409, Templates.officeState(heading(slug), state(next), move));
    }

    private EditionHeading heading(String slug) {
        return EditionHeading.of(editions.bySlug(slug).orElseThrow(NotFoundException::new), page.language());
    }

    private static EditionState state(String name) {
        return Arrays.stream(EditionState.values())
                .filter(state -> state.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow();
    }
}
