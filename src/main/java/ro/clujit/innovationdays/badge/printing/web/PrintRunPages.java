package ro.clujit.innovationdays.badge.printing.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.badge.printing.BadgePrintingMessages;
import ro.clujit.innovationdays.badge.printing.PrintRun;
import ro.clujit.innovationdays.badge.printing.PrintRuns;
import ro.clujit.innovationdays.badge.printing.Printing;
import ro.clujit.innovationdays.badge.printing.RunDrawing;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;

/** Badges that were printed together: which, how far their document is, and the document. */
@Path("/{lang:ro|en}/office/editions/{slug:[^/]+}/badges/runs/{id:[0-9a-fA-F-]{36}}")
@RolesAllowed(Role.ORGANISER)
public class PrintRunPages {

    private static final int ON_A_PAGE = 50;

    @CheckedTemplate(basePath = "badge")
    static class Templates {
        private Templates() {}

        static native TemplateInstance officeRun(EditionHeading edition, PrintRunView of);
    }

    /** How far the document is. @param words what the page says of it */
    public record Progress(int drawn, int total, PrintRun.State state, String words, String stateWords) {}

    private final Editions editions;
    private final PrintRuns runs;
    private final Printing printing;
    private final RunDrawing drawing;
    private final PrintLogViews log;
    private final Page page;
    private final Clock clock;

    PrintRunPages(
            Editions editions,
            PrintRuns runs,
            Printing printing,
            RunDrawing drawing,
            PrintLogViews log,
            Page page,
            Clock clock) {
        this.editions = editions;
        this.runs = runs;
        this.printing = printing;
        this.drawing = drawing;
        this.log = log;
        this.page = page;
        this.clock = clock;
    }

    /** @param number of the page of badges, from 1 */
    @GET
    @Operation(hidden = true)
    public Response show(
            @RestPath String slug, @RestPath UUID id, @RestQuery("page") Integer number, @RestQuery String done) {
        return PageAnswers.page(page(run(slug, id), number == null ? 1 : number, done == null ? "" : done));
    }

    /** Drawn while it is sent; a download that was cut short has no end and no reader takes it for whole. */
    @GET
    @Path("/badges.pdf")
    @Operation(hidden = true)
    public Response document(@RestPath String slug, @RestPath UUID id) {
        PrintRun run = run(slug, id);
        if (!drawing.hasAny(run)) {
            return PageAnswers.page(409, page(run, 1, "none-left"));
        }
        StreamingOutput body = out -> drawing.draw(run, out);
        return Response.ok(body)
                .header("Content-Type", "application/pdf")
                .header("Content-Disposition", "inline; filename=\"badges-" + slug + "-" + run.size() + ".pdf\"")
                // It holds the codes that admit.
                .header("Cache-Control", "private, no-store")
                .build();
    }

    @GET
    @Path("/progress")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Response progress(@RestPath String slug, @RestPath UUID id) {
        PrintRun run = run(slug, id);
        var words = page.words(BadgePrintingMessages.class);
        PrintRun.State state = run.state(clock.instant());
        return Response.ok(new Progress(
                        run.drawn(), run.size(), state, words.progress(run.drawn(), run.size()), words.state(state)))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("/withdraw")
    @Operation(hidden = true)
    public Response withdraw(@RestPath String slug, @RestPath UUID id) {
        PrintRun run = run(slug, id);
        if (!printing.withdraw(run.edition(), id, page.organiser())) {
            throw new NotFoundException();
        }
        return PageAnswers.seeOther(
                "/" + page.lang() + "/office/editions/" + slug + "/badges/runs/" + id + "?done=withdrawn");
    }

    private TemplateInstance page(PrintRun run, int asked, String done) {
        var edition = run.edition();
        int pages = Math.max(1, (run.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        int number = Math.max(1, Math.min(pages, asked));
        return Templates.officeRun(
                EditionHeading.of(edition, page.language()),
                new PrintRunView(
                        log.row(edition, run),
                        run.size(),
                        run.drawn(),
                        run.withdrawnBy(),
                        run.withdrawnAt()
                                .map(at -> LocalDates.dateTime(at, edition.zone(), page.language()))
                                .orElse(""),
                        runs.badges(run, page.lang(), number - 1, ON_A_PAGE),
                        number,
                        pages,
                        done));
    }

    private PrintRun run(String slug, UUID id) {
        return editions.bySlug(slug).flatMap(edition -> runs.of(edition, id)).orElseThrow(NotFoundException::new);
    }
}
