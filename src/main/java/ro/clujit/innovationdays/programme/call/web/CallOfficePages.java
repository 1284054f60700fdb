package ro.clujit.innovationdays.programme.call.web;

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
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.programme.SessionKind;
import ro.clujit.innovationdays.programme.call.CallPlan;
import ro.clujit.innovationdays.programme.call.CallState;
import ro.clujit.innovationdays.programme.call.Calling;
import ro.clujit.innovationdays.programme.call.Calls;
import ro.clujit.innovationdays.programme.call.InvitingMessages;

/** The call of an edition in the back office: what it says, until when it is open, what may be proposed. */
@Path("/{lang:ro|en}/office/editions/{slug}/call")
@RolesAllowed(Role.ORGANISER)
public class CallOfficePages {

    @CheckedTemplate(basePath = "call")
    static class Templates {
        private Templates() {}

        /** @param state null while there is no call */
        static native TemplateInstance officeCall(
                EditionHeading edition,
                String zone,
                CallState state,
                Fields fields,
                List<SessionKind> kinds,
                String done);
    }

    private final Editions editions;
    private final Calls calls;
    private final Calling calling;
    private final Page page;
    private final Clock clock;

    CallOfficePages(Editions editions, Calls calls, Calling calling, Page page, Clock clock) {
        this.editions = editions;
        this.calls = calls;
        this.calling = calling;
        this.page = page;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response read(@RestPath String slug, @RestQuery String done) {
        Edition edition = edition(slug);
        Fields fields = calls.of(edition).map(CallForm::of).orElseGet(CallForm::blank);
        return PageAnswers.page(page(edition, fields, done));
    }

    @POST
    @Operation(hidden = true)
    public Response plan(@RestPath String slug, MultivaluedMap<String, String> form) {
        Edition edition = edition(slug);
        Fields fields = Fields.sent(form, CallForm.BLOCKS);
        Optional<CallPlan> plan = CallForm.read(fields, edition.zone(), page.words(InvitingMessages.class));
        if (plan.isEmpty()) {
            return PageAnswers.refused(page(edition, fields, null));
        }
        calling.plan(slug, plan.get());
        return PageAnswers.seeOther("/" + page.lang() + "/office/editions/" + slug + "/call?done=saved");
    }

    private TemplateInstance page(Edition edition, Fields fields, String done) {
        return Templates.officeCall(
                EditionHeading.of(edition, page.language()),
                edition.zone().getId(),
                calls.of(edition).map(call -> call.state(clock.instant())).orElse(null),
                fields,
                CallPlan.KINDS,
                done);
    }

    private Edition edition(String slug) {
        return editions.bySlug(slug).orElseThrow(NotFoundException::new);
    }
}
