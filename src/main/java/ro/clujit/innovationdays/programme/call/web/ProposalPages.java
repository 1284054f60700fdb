package ro.clujit.innovationdays.programme.call.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.programme.call.CallMessages;
import ro.clujit.innovationdays.programme.call.Proposal;
import ro.clujit.innovationdays.programme.call.Revising;
import ro.clujit.innovationdays.programme.call.Submission;
import ro.clujit.innovationdays.programme.call.Submissions;

/** The page of an author, for whoever has its address: what became of the proposal, and what can be done with it. */
@Path("/{lang:ro|en}/proposals/{token:[^/]+}")
public class ProposalPages {

    @CheckedTemplate(basePath = "call")
    static class Templates {
        private Templates() {}

        static native TemplateInstance proposal(ProposalView of, CallView call, String done);

        /** @param late whether nothing was kept because it can no longer be changed */
        static native TemplateInstance change(
                ProposalView of, CallView call, Fields fields, boolean others, boolean late);

        static native TemplateInstance withdraw(ProposalView of);

        static native TemplateInstance unknown();
    }

    private final Submissions submissions;
    private final Revising revising;
    private final ProposalViews views;
    private final Page page;

    ProposalPages(Submissions submissions, Revising revising, ProposalViews views, Page page) {
        this.submissions = submissions;
        this.revising = revising;
        this.views = views;
        this.page = page;
    }

    @GET
    @Operation(hidden = true)
    public Response read(@RestPath String token, @RestQuery String done) {
        return with(
                token,
                submission -> PageAnswers.page(
                        Templates.proposal(views.of(submission, token), views.call(submission), done)));
    }

    @GET
    @Path("/change")
    @Operation(hidden = true)
    public Response form(@RestPath String token) {
        return with(
                token,
                submission -> revising.mayChange(submission)
                        ? PageAnswers.page(form(submission, token, ProposalForm.of(submission.proposal()), false))
                        : to(token, "late"));
    }

    @POST
    @Path("/change")
    @Operation(hidden = true)
    public Response change(@RestPath String token, MultivaluedMap<String, String> form) {
        return with(token, submission -> {
            CallView call = views.call(submission);
            Fields fields = Fields.sent(form, ProposalForm.BLOCKS);
            Optional<Proposal> proposal =
                    ProposalForm.read(fields, call.kinds(), call.edition().themes(), page.words(CallMessages.class));
            if (!revising.mayChange(submission)) {
                return PageAnswers.page(409, form(submission, token, fields, true));
            }
            if (proposal.isEmpty()) {
                return PageAnswers.refused(form(submission, token, fields, false));
            }
            return revising.change(token, proposal.get()).orElse(false)
                    ? to(token, "saved")
                    : PageAnswers.page(409, form(submission, token, fields, true));
        });
    }

    @GET
    @Path("/withdraw")
    @Operation(hidden = true)
    public Response ask(@RestPath String token) {
        return with(
                token,
                submission -> revising.mayWithdraw(submission)
                        ? PageAnswers.page(Templates.withdraw(views.of(submission, token)))
                        : to(token, "late"));
    }

    /** Asked twice, it is withdrawn all the same. */
    @POST
    @Path("/withdraw")
    @Operation(hidden = true)
    public Response withdraw(@RestPath String token) {
        return with(token, submission -> {
            revising.withdraw(token);
            return to(token, "withdrawn");
        });
    }

    private TemplateInstance form(Submission submission, String token, Fields fields, boolean late) {
        return Templates.change(
                views.of(submission, token), views.call(submission), fields, ProposalForm.hasOthers(fields), late);
    }

    private Response with(String token, Function<Submission, Response> work) {
        return submissions.byToken(token).map(work).orElseGet(() -> PageAnswers.page(404, Templates.unknown()));
    }

    private Response to(String token, String done) {
        return PageAnswers.seeOther("/" + page.lang() + "/proposals/" + token + "?done=" + done);
    }
}
