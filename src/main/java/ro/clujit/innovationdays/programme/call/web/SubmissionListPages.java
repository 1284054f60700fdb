package ro.clujit.innovationdays.programme.call.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.edition.EditionView.ThemeView;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.programme.SessionKind;
import ro.clujit.innovationdays.programme.call.Call;
import ro.clujit.innovationdays.programme.call.CallMessages;
import ro.clujit.innovationdays.programme.call.CallPlan;
import ro.clujit.innovationdays.programme.call.Calls;
import ro.clujit.innovationdays.programme.call.ReviewMessages;
import ro.clujit.innovationdays.programme.call.SubmissionQuery;
import ro.clujit.innovationdays.programme.call.SubmissionSearch;
import ro.clujit.innovationdays.programme.call.SubmissionState;

/** What was proposed to an edition, in the back office: searched, filtered, selected for a decision, downloaded. */
@Path("/{lang:ro|en}/office/editions/{slug}/call")
@RolesAllowed(Role.ORGANISER)
public class SubmissionListPages {

    private static final int ON_A_PAGE = 50;
    private static final int MOST_IN_A_FILE = 10_000;

    /**
     * What the list is about.
     *
     * @param blind whether names are hidden
     * @param page from 1
     */
    public record Listing(
            EditionHeading edition,
            List<ThemeView> themes,
            SubmissionFilter filter,
            boolean blind,
            List<SubmissionRow> rows,
            int count,
            int page,
            int pages) {

        public List<SessionKind> kinds() {
            return CallPlan.KINDS;
        }

        public List<SubmissionState> states() {
            return List.of(SubmissionState.values());
        }
    }

    @CheckedTemplate(basePath = "call")
    static class Templates {
        private Templates() {}

        static native TemplateInstance officeSubmissions(Listing of, Done done);
    }

    private final Editions editions;
    private final CallViews views;
    private final Calls calls;
    private final SubmissionSearch search;
    private final Page page;
    private final SecurityIdentity identity;

    SubmissionListPages(
            Editions editions,
            CallViews views,
            Calls calls,
            SubmissionSearch search,
            Page page,
            SecurityIdentity identity) {
        this.editions = editions;
        this.views = views;
        this.calls = calls;
        this.search = search;
        this.page = page;
        this.identity = identity;
    }

    @GET
    @Path("/submissions")
    @Transactional
    @Operation(hidden = true)
    public Response list(
            @RestPath String slug,
            @BeanParam FilterParameters asked,
            @RestQuery("page") Integer number,
            @BeanParam Done done) {
        Edition edition = edition(slug);
        SubmissionFilter filter = asked.filter();
        boolean blind = isBlind(edition);
        UUID me = Role.accountOf(identity);
        SubmissionQuery query = filter.query(blind, me);
        int count = (int) search.count(edition, query);
        int pages = Math.max(1, (count + ON_A_PAGE - 1) / ON_A_PAGE);
        int shown = Math.max(1, Math.min(pages, number == null ? 1 : number));
        return PageAnswers.page(Templates.officeSubmissions(
                new Listing(
                        EditionHeading.of(edition, page.language()),
                        views.edition(edition).themes(),
                        filter,
                        blind,
                        search.find(edition, query, me, shown - 1, ON_A_PAGE).stream()
                                .map(found -> SubmissionRow.of(found, blind, page.language()))
                                .toList(),
                        count,
                        shown,
                        pages),
                done));
    }

    /** The same as a file, all pages of it. */
    @GET
    @Path("/submissions.csv")
    @Transactional
    @Operation(hidden = true)
    public Response file(@RestPath String slug, @BeanParam FilterParameters asked) {
        Edition edition = edition(slug);
        boolean blind = isBlind(edition);
        UUID me = Role.accountOf(identity);
        ReviewMessages words = page.words(ReviewMessages.class);
        String csv = new SubmissionFile(words, page.words(CallMessages.class), page.language())
                .of(search.find(edition, asked.filter().query(blind, me), me, 0, MOST_IN_A_FILE), blind);
        return Response.ok(csv.getBytes(StandardCharsets.UTF_8))
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + words.file() + "-" + slug + ".csv\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private boolean isBlind(Edition edition) {
        return calls.of(edition).map(Call::isBlind).orElse(false);
    }

    private Edition edition(String slug) {
        return editions.bySlug(slug).orElseThrow(NotFoundException::new);
    }
}
