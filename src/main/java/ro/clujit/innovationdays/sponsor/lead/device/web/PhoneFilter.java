package ro.clujit.innovationdays.sponsor.lead.device.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.platform.web.Problem;

/** Lets in phones that are paired, and tells one that is so no longer, in the same words wherever it asks, to wipe what it knows. */
@Provider
@ForPhones
@Priority(Priorities.AUTHENTICATION)
public class PhoneFilter implements ContainerRequestFilter {

    private static final String API = "/api/";

    @CheckedTemplate(basePath = "lead")
    static class Templates {
        private Templates() {}

        static native TemplateInstance unpaired();
    }

    private final PresentPhone phone;
    private final Page page;

    @Inject
    PhoneFilter(PresentPhone phone, Page page) {
        this.phone = phone;
        this.page = page;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        PresentPhone.Sight sight = phone.sight();
        if (sight == PresentPhone.Sight.GOOD) {
            return;
        }
        if (!page.path().startsWith(API)) {
            request.abortWith(PageAnswers.page(Response.Status.GONE.getStatusCode(), Templates.unpaired()));
        } else if (sight == PresentPhone.Sight.GONE) {
            request.abortWith(Problem.deviceRevoked(
                    "This phone is no longer paired, or the agreed time is over. Wipe what was sent; ask a contact of the"
                            + " partner for a new link."));
        } else {
            request.abortWith(Problem.response(
                    401, "This is for a phone that a partner's contact has paired: open the link that they show."));
        }
    }
}
