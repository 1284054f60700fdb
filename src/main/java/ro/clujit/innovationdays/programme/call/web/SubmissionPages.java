package ro.clujit.innovationdays.programme.call.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.programme.call.Review;
import ro.clujit.innovationdays.programme.call.ReviewMessages;
import ro.clujit.innovationdays.programme.call.Reviewing;
import ro.clujit.innovationdays.programme.call.Submission;
import ro.clujit.innovationdays.programme.call.Submissions;

/** One submission in the back office: all that it says, the reader's own review, and the others' after it. */
@Path("/{lang:ro|en}/office/editions/{slug}/call/submissions/{id:[^/]+}")
@RolesAllowed(Role.ORGANISER)
public class SubmissionPages {

    @CheckedTemplate(basePath = "call")
    static class Templates {
        private Templates() {}

        static native TemplateInstance officeSubmission(
                EditionHeading edition, SubmissionDetail of, Fields fields, Done done);
    }

    private final Editions editions;
    private final Submissions submissions;
    private final SubmissionDetails details;
    private final Reviewing reviewing;
    private final Page page;
    private final SecurityIdentity identity;

    SubmissionPages(
            Editions editions,
            Submissions submissions,
            SubmissionDetails details,
            Reviewing reviewing,
            Page page,
            SecurityIdentity identity) {
        this.editions = editions;
        this.submissions = submissions;
        this.details = details;
        this.reviewing = reviewing;
        this.page = page;
        this.identity = identity;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response read(@RestPath String slug, @RestPath UUID id, @BeanParam Done done) {
        Submission submission = submission(slug, id);
        return PageAnswers.page(page(submission, details.review(submission, me()), done));
    }

    @POST
    @Transactional
    @Operation(hidden = true)
    public Response review(@RestPath String slug, @RestPath UUID id, MultivaluedMap<String, String> form) {
        Submission submission = submission(slug, id);
        Fields fields = Fields.sent(form, Set.of("comment"));
        ReviewMessages words = page.words(ReviewMessages.class);
        Optional<Integer> score = fields.number("score", Review.LOWEST, Review.HIGHEST, words.fault_score());
        if (score.isEmpty()) {
            fields.refuse("score", words.fault_score());
        }
        String comment = fields.line("comment", Review.COMMENT, words.fault_comment(Review.COMMENT));
        if (!fields.isGood()) {
            return PageAnswers.refused(page(submission, fields, new Done()));
        }
        reviewing.review(submission, me(), score.orElseThrow(), comment);
        return PageAnswers.seeOther(
                "/" + page.lang() + "/office/editions/" + slug + "/call/submissions/" + id + "?done=reviewed");
    }

    private TemplateInstance page(Submission submission, Fields fields, Done done) {
        return Templates.officeSubmission(
                EditionHeading.of(submission.edition(), page.language()),
                details.of(submission, me(), page.language()),
                fields,
                done);
    }

    private UUID me() {
        return Role.accountOf(identity);
    }

    private Submission submission(String slug, UUID id) {
        return editions.bySlug(slug)
                .flatMap(edition -> submissions.of(edition, id))
                .orElseThrow(NotFoundException::new);
    }
}
