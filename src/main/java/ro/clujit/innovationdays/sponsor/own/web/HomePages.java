package ro.clujit.innovationdays.sponsor.own.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.sponsor.contact.web.ForContacts;
import ro.clujit.innovationdays.sponsor.contact.web.PresentContact;

/** Where contacts come in: what their organisation has, and how far each thing is. */
@Path("/{lang:ro|en}/partner")
@ForContacts
public class HomePages {

    @CheckedTemplate(basePath = "partner")
    static class Templates {
        private Templates() {}

        static native TemplateInstance home(String organisation, List<HomeView> stands);
    }

    private final PresentContact contact;
    private final HomeViews views;
    private final Page page;

    HomePages(PresentContact contact, HomeViews views, Page page) {
        this.contact = contact;
        this.views = views;
        this.page = page;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response home() {
        return PageAnswers.page(Templates.home(
                contact.organisation().name(page.language()), views.of(contact.organisation(), page.language())));
    }
}
