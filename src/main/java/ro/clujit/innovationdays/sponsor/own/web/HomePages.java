package ro.clujit.innovationdays.sponsor.own.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.sponsor.contact.web.ForContacts;
import ro.clujit.innovationdays.sponsor.contact.web.PresentContact;
import ro.clujit.innovationdays.sponsor.counting.CountViews;
import ro.clujit.innovationdays.sponsor.counting.CountsView;

/** Where contacts come in: what their organisation has, and how far each thing is. */
@Path("/{lang:ro|en}/partner")
@ForContacts
public class HomePages {

    @CheckedTemplate(basePath = "partner")
    static class Templates {
        private Templates() {}

        /** @param counted how often each was seen, by the ids of listings */
        static native TemplateInstance home(String organisation, List<HomeView> stands, Map<UUID, CountsView> counted);
    }

    private final PresentContact contact;
    private final HomeViews views;
    private final CountViews counts;
    private final Page page;

    HomePages(PresentContact contact, HomeViews views, CountViews counts, Page page) {
        this.contact = contact;
        this.views = views;
        this.counts = counts;
        this.page = page;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response home() {
        List<HomeView> stands = views.of(contact.organisation(), page.language());
        List<UUID> listings =
                stands.stream().map(HomeView::listing).filter(Objects::nonNull).toList();
        return PageAnswers.page(Templates.home(
                contact.organisation().name(page.language()), stands, counts.of(listings, page.language())));
    }
}
