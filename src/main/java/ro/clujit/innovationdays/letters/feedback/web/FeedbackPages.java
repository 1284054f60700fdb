package ro.clujit.innovationdays.letters.feedback.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.letters.feedback.Feedback;
import ro.clujit.innovationdays.letters.feedback.FeedbackMessages;
import ro.clujit.innovationdays.letters.feedback.GivingFeedback;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;

/** Feedback by whoever has a link: no account, no name, and once more is a change of mind. */
@Path("/{lang:ro|en}/feedback/{token:[^/]+}")
public class FeedbackPages {

    private static final Set<String> BLOCKS = Set.of("good", "better");

    @CheckedTemplate(basePath = "feedback")
    static class Templates {
        private Templates() {}

        static native TemplateInstance form(FeedbackView of, Fields fields, boolean done);

        static native TemplateInstance closed(FeedbackView of);

        static native TemplateInstance unknown();
    }

    private final GivingFeedback giving;
    private final Page page;

    FeedbackPages(GivingFeedback giving, Page page) {
        this.giving = giving;
        this.page = page;
    }

    @GET
    @Transactional
    public Response show(@RestPath String token, @RestQuery boolean done) {
        return giving.asked(token)
                .map(asked -> asked.time() == GivingFeedback.Time.OPEN
                        ? PageAnswers.secret(
                                200,
                                Templates.form(
                                        FeedbackView.of(asked, page.language()),
                                        asked.said().map(FeedbackForm::fields).orElseGet(Fields::blank),
                                        done))
                        : closed(asked, 200))
                .orElseGet(FeedbackPages::unknown);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response give(@RestPath String token, MultivaluedMap<String, String> sent) {
        Optional<GivingFeedback.Asked> known = giving.asked(token);
        if (known.isEmpty()) {
            return unknown();
        }
        GivingFeedback.Asked asked = known.get();
        Fields fields = Fields.sent(sent, BLOCKS);
        Optional<Feedback> said = FeedbackForm.read(fields, asked.sessions(), page.words(FeedbackMessages.class));
        if (asked.time() != GivingFeedback.Time.OPEN) {
            return closed(asked, 409);
        }
        if (said.isEmpty()) {
            return PageAnswers.secret(422, Templates.form(FeedbackView.of(asked, page.language()), fields, false));
        }
        giving.give(token, said.get());
        return PageAnswers.seeOther("/" + page.lang() + "/feedback/" + token + "?done=true");
    }

    /** @param early the status before its time */
    private Response closed(GivingFeedback.Asked asked, int early) {
        int status = asked.time() == GivingFeedback.Time.OVER ? 410 : early;
        return PageAnswers.secret(status, Templates.closed(FeedbackView.of(asked, page.language())));
    }

    private static Response unknown() {
        return PageAnswers.secret(404, Templates.unknown());
    }
}
