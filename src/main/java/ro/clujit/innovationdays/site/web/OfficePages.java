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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.mail.OutboxState;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;

/** The back office's first page: how are we doing today? */
@Path("/{lang:ro|en}/office")
@RolesAllowed(Role.ORGANISER)
public class OfficePages {

    @CheckedTemplate(basePath = "site")
    static class Templates {
        private Templates() {}

        static native TemplateInstance officeDashboard(
                DashboardView of, LettersTile letters, List<DashboardView.Choice> choices);

        static native TemplateInstance officeEmpty();
    }

    private final Editions editions;
    private final Dashboards dashboards;
    private final OutboxState outbox;
    private final Page page;
    private final Clock clock;

    OfficePages(Editions editions, Dashboards dashboards, OutboxState outbox, Page page, Clock clock) {
        this.editions = editions;
        this.dashboards = dashboards;
        this.outbox = outbox;
        this.page = page;
        this.clock = clock;
    }

    /** @param edition its slug; without it the one that organisers work for now */
    @GET
    @Transactional
    @Operation(hidden = true)
    public Response dashboard(@RestQuery String edition) {
        Optional<Edition> chosen = edition == null
                ? editions.current(clock.instant())
                : Optional.of(editions.bySlug(edition).orElseThrow(NotFoundException::new));
        return PageAnswers.page(chosen.map(one ->
                        Templates.officeDashboard(dashboards.of(one, page.language()), letters(one), choices(one)))
                .orElseGet(Templates::officeEmpty));
    }

    private LettersTile letters(Edition of) {
        return LettersTile.of(outbox.now(), outbox.givenUp(of.id()), of.zone(), page.language());
    }

    private List<DashboardView.Choice> choices(Edition chosen) {
        return editions.latestFirst().stream()
                .map(edition -> new DashboardView.Choice(
                        edition.slug(),
                        edition.name(page.language()),
                        edition.id().equals(chosen.id())))
                .toList();
    }
}
