package ro.clujit.innovationdays.sponsor.lead.device.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.sponsor.Listing;
import ro.clujit.innovationdays.sponsor.Listings;
import ro.clujit.innovationdays.sponsor.lead.device.LeadPhones;

/** Organisers see the phones at a partner's stand, and revoke one that was lost. Whom it met they do not see. */
@Path("/{lang:ro|en}/office/editions/{slug}/listings/{listing}/phones")
@RolesAllowed(Role.ORGANISER)
public class PhoneOfficePages {

    @CheckedTemplate(basePath = "lead")
    static class Templates {
        private Templates() {}

        static native TemplateInstance officePhones(EditionHeading edition, UUID listing, PhonesView view, String done);
    }

    private final Listings listings;
    private final LeadPhones phones;
    private final PhoneViews views;
    private final Page page;

    PhoneOfficePages(Listings listings, LeadPhones phones, PhoneViews views, Page page) {
        this.listings = listings;
        this.phones = phones;
        this.views = views;
        this.page = page;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response list(@RestPath String slug, @RestPath UUID listing, @RestQuery String done) {
        Listing found = listing(slug, listing);
        return PageAnswers.page(Templates.officePhones(
                EditionHeading.of(found.edition(), page.language()),
                listing,
                views.of(address(slug, listing), found.edition(), found.organisation(), page.language()),
                done == null ? "" : done));
    }

    @POST
    @Path("/{phone}/revoke")
    @Transactional
    @Operation(hidden = true)
    public Response revoke(@RestPath String slug, @RestPath UUID listing, @RestPath UUID phone) {
        Listing found = listing(slug, listing);
        if (!phones.revoke(found.edition().id(), found.organisation().id(), phone)) {
            throw new NotFoundException();
        }
        return PageAnswers.seeOther(address(slug, listing) + "?done=revoked");
    }

    private Listing listing(String slug, UUID id) {
        return listings.findByIdOptional(id)
                .filter(listing -> listing.edition().slug().equals(slug))
                .orElseThrow(NotFoundException::new);
    }

    private String address(String slug, UUID listing) {
        return "/" + page.lang() + "/office/editions/" + slug + "/listings/" + listing + "/phones";
    }
}
