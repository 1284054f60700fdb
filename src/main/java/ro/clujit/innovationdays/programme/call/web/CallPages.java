package ro.clujit.innovationdays.programme.call.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
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
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.PublicEditions;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.programme.call.CallMessages;
import ro.clujit.innovationdays.programme.call.CallState;
import ro.clujit.innovationdays.programme.call.Proposal;
import ro.clujit.innovationdays.programme.call.Submitting;
import ro.clujit.innovationdays.programme.call.Submitting.Refusal;

/** The public page of a call: what is asked for, until when, and the form. */
@Path("/{lang:ro|en}/editions/{slug}/call")
public class CallPages {

    @CheckedTemplate(basePath = "call")
    static class Templates {
        private Templates() {}

        /** @param others whether the fields of co-speakers are to be seen at once */
        static native TemplateInstance call(CallView call, Fields fields, boolean others, String key, Refusal refusal);
    }

    private final PublicEditions editions;
    private final CallViews views;
    private final Submitting submitting;
    private final Page page;

    CallPages(PublicEditions editions, CallViews views, Submitting submitting, Page page) {
        this.editions = editions;
        this.views = views;
        this.submitting = submitting;
        this.page = page;
    }

    @GET
    @Operation(hidden = true)
    public Response read(@RestPath String slug) {
        return PageAnswers.page(
                page(view(edition(slug)), Fields.blank(), UUID.randomUUID().toString(), null));
    }

    @POST
    @Operation(hidden = true)
    public Response send(@RestPath String slug, MultivaluedMap<String, String> form, RoutingContext context) {
        Edition edition = edition(slug);
        CallView view = view(edition);
        Fields fields = Fields.sent(form, ProposalForm.BLOCKS);
        String key = fields.value("key");
        if (!view.isOpen()) {
            return refused(view, fields, key, Refusal.CLOSED);
        }
        Optional<Proposal> proposal =
                ProposalForm.read(fields, view.kinds(), view.edition().themes(), page.words(CallMessages.class));
        if (proposal.isEmpty()) {
            return PageAnswers.refused(page(view, fields, key, null));
        }
        String host = context.request().remoteAddress().hostAddress();
        Submitting.Outcome outcome = submitting.submit(edition, proposal.get(), key, host, page.language());
        return outcome instanceof Submitting.Outcome.Submitted submitted
                ? PageAnswers.seeOther("/" + page.lang() + "/proposals/" + submitted.token() + "?done=received")
                : refused(view(edition), fields, key, ((Submitting.Outcome.Refused) outcome).refusal());
    }

    private static Response refused(CallView view, Fields fields, String key, Refusal refusal) {
        return PageAnswers.page(refusal == Refusal.TOO_MANY ? 429 : 409, page(view, fields, key, refusal));
    }

    private static TemplateInstance page(CallView view, Fields fields, String key, Refusal refusal) {
        return Templates.call(view, fields, ProposalForm.hasOthers(fields), key, refusal);
    }

    private CallView view(Edition edition) {
        return views.of(edition).filter(call -> call.state() != CallState.OFF).orElseThrow(NotFoundException::new);
    }

    private Edition edition(String slug) {
        return editions.bySlug(slug).orElseThrow(NotFoundException::new);
    }
}
