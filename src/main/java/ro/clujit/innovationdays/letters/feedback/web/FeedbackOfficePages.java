package ro.clujit.innovationdays.letters.feedback.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.letters.feedback.Feedback;
import ro.clujit.innovationdays.letters.feedback.FeedbackMessages;
import ro.clujit.innovationdays.letters.feedback.FeedbackReport;
import ro.clujit.innovationdays.letters.feedback.ReadingFeedback;
import ro.clujit.innovationdays.platform.sheet.SheetFiles;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;

/** What organisers read of an edition's feedback, and take with them. */
@Path("/{lang:ro|en}/office/editions/{slug}/feedback")
@RolesAllowed(Role.ORGANISER)
public class FeedbackOfficePages {

    @CheckedTemplate(basePath = "feedback")
    static class Templates {
        private Templates() {}

        static native TemplateInstance officeFeedback(EditionHeading edition, FeedbackReport report, int fewest);
    }

    private final Editions editions;
    private final ReadingFeedback reading;
    private final Page page;

    FeedbackOfficePages(Editions editions, ReadingFeedback reading, Page page) {
        this.editions = editions;
        this.reading = reading;
        this.page = page;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response show(@RestPath String slug) {
        Edition edition = edition(slug);
        return PageAnswers.page(Templates.officeFeedback(
                EditionHeading.of(edition, page.language()),
                reading.of(edition, page.language()),
                FeedbackReport.FEWEST));
    }

    /** While there are too few, the page, which says so. */
    @GET
    @Path("/answers.csv")
    @Transactional
    @Operation(hidden = true)
    public Response csv(@RestPath String slug) {
        List<Feedback> answers = reading.answers(edition(slug));
        if (answers.isEmpty()) {
            return PageAnswers.seeOther("/" + page.lang() + "/office/editions/" + slug + "/feedback");
        }
        FeedbackMessages words = page.words(FeedbackMessages.class);
        byte[] file = SheetFiles.csv(
                List.of(words.overall(), words.again(), words.good(), words.better()),
                answers.stream()
                        .map(said -> List.of(
                                Integer.toString(said.overall()),
                                words.again_answer(said.again().name()),
                                said.good(),
                                said.better()))
                        .toList());
        return Response.ok(file)
                .header("Content-Type", SheetFiles.CSV)
                .header("Content-Disposition", "attachment; filename=\"" + slug + "-feedback.csv\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private Edition edition(String slug) {
        return editions.bySlug(slug).orElseThrow(NotFoundException::new);
    }
}
