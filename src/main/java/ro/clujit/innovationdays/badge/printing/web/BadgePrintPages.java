package ro.clujit.innovationdays.badge.printing.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.badge.Paper;
import ro.clujit.innovationdays.badge.printing.BadgePrintingMessages;
import ro.clujit.innovationdays.badge.printing.PrintRun;
import ro.clujit.innovationdays.badge.printing.Printing;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;

/** What of an edition's badges is printed, what is to be printed, and what was, by whom. */
@Path("/{lang:ro|en}/office/editions/{slug:[^/]+}/badges")
@RolesAllowed(Role.ORGANISER)
public class BadgePrintPages {

    private static final int LONGEST_WORDS = 100;

    @CheckedTemplate(basePath = "badge")
    static class Templates {
        private Templates() {}

        static native TemplateInstance officePrint(
                EditionHeading edition, Fields fields, BadgeChoices choices, Printing.Counts counts, PrintLogView log);
    }

    private final Editions editions;
    private final Printing printing;
    private final BadgeChoosing choosing;
    private final PrintLogViews log;
    private final Page page;

    BadgePrintPages(Editions editions, Printing printing, BadgeChoosing choosing, PrintLogViews log, Page page) {
        this.editions = editions;
        this.printing = printing;
        this.choosing = choosing;
        this.log = log;
        this.page = page;
    }

    /** @param number of the log's page, from 1 */
    @GET
    @Operation(hidden = true)
    public Response show(@RestPath String slug, @RestQuery("page") Integer number) {
        Edition edition = edition(slug);
        return PageAnswers.page(form(edition, choosing.toPrint(edition), number == null ? 1 : number));
    }

    /** Sent twice it prints once: the form brings the key of the run. */
    @POST
    @Operation(hidden = true)
    @Transactional
    public Response print(@RestPath String slug, MultivaluedMap<String, String> form) {
        Edition edition = edition(slug);
        Fields fields = Fields.sent(form);
        Optional<Printing.Wanted> wanted = read(fields, edition);
        Optional<PrintRun> run =
                wanted.flatMap(what -> printing.print(edition, BadgeChoosing.key(fields), what, page.organiser()));
        if (run.isPresent()) {
            return PageAnswers.seeOther("/" + page.lang() + "/office/editions/" + slug + "/badges/runs/"
                    + run.get().id());
        }
        if (fields.isGood()) {
            fields.refuse("words", wanted.get().isAgain() ? words().fault_nobody() : words().fault_nothing());
        }
        return PageAnswers.refused(form(edition, fields, 1));
    }

    private Optional<Printing.Wanted> read(Fields fields, Edition edition) {
        String text = fields.line("words", LONGEST_WORDS, words().fault_words());
        Optional<UUID> type = choosing.type(fields, edition);
        Optional<Paper> paper = choosing.paper(fields);
        return fields.isGood()
                ? Optional.of(new Printing.Wanted(
                        type.orElse(null),
                        text,
                        !fields.value("again").isEmpty(),
                        paper.orElseThrow(),
                        !fields.value("marks").isEmpty()))
                : Optional.empty();
    }

    private TemplateInstance form(Edition edition, Fields fields, int number) {
        return Templates.officePrint(
                EditionHeading.of(edition, page.language()),
                fields,
                choosing.of(edition),
                printing.count(edition),
                log.of(edition, number));
    }

    private Edition edition(String slug) {
        return editions.bySlug(slug).orElseThrow(NotFoundException::new);
    }

    private BadgePrintingMessages words() {
        return page.words(BadgePrintingMessages.class);
    }
}
