package ro.clujit.innovationdays.ticketing.asking.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.web.Choice;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.ticketing.asking.Asking;
import ro.clujit.innovationdays.ticketing.asking.Question;
import ro.clujit.innovationdays.ticketing.asking.Questions;

/** The questions of an edition's tickets in the back office. */
@Path("/{lang:ro|en}/office/editions/{slug}/questions")
@RolesAllowed(Role.ORGANISER)
public class QuestionOfficePages {

    @CheckedTemplate(basePath = "asking")
    static class Templates {
        private Templates() {}

        static native TemplateInstance officeQuestions(
                EditionHeading edition, List<QuestionRow> questions, Asking.Outcome refusal, String done);

        /** @param id empty for a new one @param answers how many were given */
        static native TemplateInstance officeQuestion(
                EditionHeading edition,
                String id,
                int answers,
                Fields fields,
                Set<UUID> ticked,
                List<Integer> lines,
                Offered offered,
                Asking.Outcome refusal);
    }

    /** What the form has to choose from. */
    public record Offered(List<Choice> kinds, List<Choice> conditions, List<Choice> types) {
        public boolean isTicked(Set<UUID> ticked, String type) {
            return ticked.contains(UUID.fromString(type));
        }
    }

    private final Editions editions;
    private final Questions questions;
    private final Asking asking;
    private final QuestionViews views;
    private final Page page;

    QuestionOfficePages(Editions editions, Questions questions, Asking asking, QuestionViews views, Page page) {
        this.editions = editions;
        this.questions = questions;
        this.asking = asking;
        this.views = views;
        this.page = page;
    }

    @GET
    @Operation(hidden = true)
    public Response list(@RestPath String slug, @RestQuery String done) {
        return PageAnswers.page(list(edition(slug), null, done));
    }

    @GET
    @Path("/new")
    @Operation(hidden = true)
    public Response blank(@RestPath String slug) {
        return PageAnswers.page(form(edition(slug), null, QuestionForm.blank(), null));
    }

    @POST
    @Path("/new")
    @Operation(hidden = true)
    public Response add(@RestPath String slug, MultivaluedMap<String, String> sent) {
        Edition edition = edition(slug);
        QuestionForm form = QuestionForm.sent(sent);
        var terms = form.read(views.typeIds(edition), views.words());
        if (terms.isEmpty()) {
            return PageAnswers.refused(form(edition, null, form, null));
        }
        Asking.Outcome outcome = asking.add(edition, terms.get());
        return outcome == Asking.Outcome.DONE
                ? toList(slug, "added")
                : PageAnswers.page(409, form(edition, null, form, outcome));
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public Response edit(@RestPath String slug, @RestPath UUID id) {
        Edition edition = edition(slug);
        Question question = question(edition, id);
        return PageAnswers.page(form(edition, question, QuestionForm.of(question), null));
    }

    @POST
    @Path("/{id}")
    @Operation(hidden = true)
    public Response change(@RestPath String slug, @RestPath UUID id, MultivaluedMap<String, String> sent) {
        Edition edition = edition(slug);
        Question question = question(edition, id);
        QuestionForm form = QuestionForm.sent(sent);
        var terms = form.read(views.typeIds(edition), views.words());
        if (terms.isEmpty()) {
            return PageAnswers.refused(form(edition, question, form, null));
        }
        Asking.Outcome outcome = asking.change(edition, id, terms.get());
        return outcome == Asking.Outcome.DONE
                ? toList(slug, "saved")
                : PageAnswers.page(409, form(edition, question, form, outcome));
    }

    @POST
    @Path("/{id}/position")
    @Operation(hidden = true)
    public Response move(@RestPath String slug, @RestPath UUID id, @RestForm String position) {
        Edition edition = edition(slug);
        boolean isNumber = position != null && position.matches("[0-9]{1,4}");
        int to = isNumber ? Integer.parseInt(position) : question(edition, id).position();
        return listed(edition, asking.move(edition, id, to), "moved");
    }

    @POST
    @Path("/{id}/remove")
    @Operation(hidden = true)
    public Response remove(@RestPath String slug, @RestPath UUID id, @RestForm String answers) {
        Edition edition = edition(slug);
        Asking.Outcome outcome = asking.remove(edition, id, "true".equals(answers));
        // Removed before: the answer to a repeated request is the same.
        return listed(edition, outcome == Asking.Outcome.UNKNOWN ? Asking.Outcome.DONE : outcome, "removed");
    }

    private Response listed(Edition edition, Asking.Outcome outcome, String done) {
        return outcome == Asking.Outcome.DONE
                ? toList(edition.slug(), done)
                : PageAnswers.page(409, list(edition, outcome, null));
    }

    private TemplateInstance list(Edition edition, Asking.Outcome refusal, String done) {
        return Templates.officeQuestions(heading(edition), views.rows(edition), refusal, done);
    }

    private TemplateInstance form(Edition edition, Question question, QuestionForm form, Asking.Outcome refusal) {
        return Templates.officeQuestion(
                heading(edition),
                question == null ? "" : question.id().toString(),
                question == null ? 0 : (int) views.answers(question),
                form.fields(),
                form.types(),
                form.optionLines(),
                new Offered(
                        views.kinds(),
                        views.conditions(edition, question == null ? Integer.MAX_VALUE : question.position()),
                        views.types(edition)),
                refusal);
    }

    private Question question(Edition edition, UUID id) {
        return questions.of(edition).stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private EditionHeading heading(Edition edition) {
        return EditionHeading.of(edition, page.language());
    }

    private Edition edition(String slug) {
        return editions.bySlug(slug).orElseThrow(NotFoundException::new);
    }

    private Response toList(String slug, String done) {
        return PageAnswers.seeOther("/" + page.lang() + "/office/editions/" + slug + "/questions?done=" + done);
    }
}
