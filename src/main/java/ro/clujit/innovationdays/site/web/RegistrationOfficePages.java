package ro.clujit.innovationdays.site.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.ticketing.Paying;
import ro.clujit.innovationdays.ticketing.Registrations;

/** Who has registered: searched, listed, and one by one. */
@Path("/{lang:ro|en}/office")
@RolesAllowed(Role.ORGANISER)
public class RegistrationOfficePages {

    @CheckedTemplate(basePath = "site")
    static class Templates {
        private Templates() {}

        /** @param decided how many were approved or refused just now; null where none was asked for */
        static native TemplateInstance officeRegistrations(
                EditionHeading edition, RegistrationList list, List<Waiting> waiting, Integer decided);

        static native TemplateInstance officeRegistration(RegistrationDetail of, String done, Paying.Outcome paid);
    }

    /** A registration that waits for approval. @param types what was chosen, in words */
    public record Waiting(UUID id, String name, String types) {}

    private final Editions editions;
    private final Registrations registrations;
    private final RegistrationLists lists;
    private final RegistrationDetails details;
    private final Page page;
    private final Clock clock;

    RegistrationOfficePages(
            Editions editions,
            Registrations registrations,
            RegistrationLists lists,
            RegistrationDetails details,
            Page page,
            Clock clock) {
        this.editions = editions;
        this.registrations = registrations;
        this.lists = lists;
        this.details = details;
        this.page = page;
        this.clock = clock;
    }

    /** To those of the edition that organisers work for now. */
    @GET
    @Path("/registrations")
    @Operation(hidden = true)
    public Response current() {
        return PageAnswers.seeOther(editions.current(clock.instant())
                .map(edition -> "/" + page.lang() + "/office/editions/" + edition.slug() + "/registrations")
                .orElse("/" + page.lang() + "/office"));
    }

    @GET
    @Path("/editions/{slug}/registrations")
    @Transactional
    @Operation(hidden = true)
    public Response list(
            @RestPath String slug,
            @RestQuery String q,
            @RestQuery String state,
            @RestQuery String type,
            @RestQuery String mail,
            @RestQuery("page") Integer asked,
            @RestQuery Integer decided) {
        Edition edition = editions.bySlug(slug).orElseThrow(NotFoundException::new);
        return PageAnswers.page(Templates.officeRegistrations(
                EditionHeading.of(edition, page.language()),
                lists.of(
                        edition,
                        Text.line(q),
                        Text.line(state),
                        Text.line(type),
                        "back".equals(mail),
                        asked == null ? 1 : asked),
                details.waiting(edition, registrations, page.language()),
                decided == null ? null : Math.max(0, decided)));
    }

    @GET
    @Path("/registrations/{id}")
    @Transactional
    @Operation(hidden = true)
    public Response one(@RestPath UUID id, @RestQuery String done, @RestQuery Paying.Outcome paid) {
        return registrations
                .withEdition(id)
                .map(found ->
                        PageAnswers.page(Templates.officeRegistration(details.of(found, page.language()), done, paid)))
                .orElseThrow(NotFoundException::new);
    }
}
