package ro.clujit.innovationdays.sponsor.lead.device.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.sponsor.contact.web.ForContacts;
import ro.clujit.innovationdays.sponsor.contact.web.PresentContact;
import ro.clujit.innovationdays.sponsor.lead.device.LeadPairing;
import ro.clujit.innovationdays.sponsor.lead.device.LeadPhones;
import ro.clujit.innovationdays.sponsor.lead.device.PhoneMessages;

/** Contacts see and revoke the phones at their stand, and make the links that pair more. What is another's is not there. */
@Path("/{lang:ro|en}/partner/editions/{slug:[^/]+}/phones")
@ForContacts
public class PhonePages {

    private static final int NAME = 60;

    @CheckedTemplate(basePath = "lead")
    static class Templates {
        private Templates() {}

        static native TemplateInstance phones(PhonesView view, Fields fields, String done);

        static native TemplateInstance link(LinkView link);
    }

    private final PresentContact contact;
    private final LeadPhones phones;
    private final LeadPairing pairing;
    private final PhoneViews views;
    private final Page page;

    PhonePages(PresentContact contact, LeadPhones phones, LeadPairing pairing, PhoneViews views, Page page) {
        this.contact = contact;
        this.phones = phones;
        this.pairing = pairing;
        this.views = views;
        this.page = page;
    }

    @GET
    @Operation(hidden = true)
    public Response list(@RestPath String slug, @RestQuery String done) {
        return answer(200, slug, Fields.blank(), done == null ? "" : done);
    }

    /** Shows a link for one more phone. Nothing is counted before a phone opens it. */
    @POST
    @Operation(hidden = true)
    public Response offer(@RestPath String slug, MultivaluedMap<String, String> form) {
        Fields fields = Fields.sent(form);
        var words = page.words(PhoneMessages.class);
        String name = fields.filledIn("name", NAME, words.fault_name(NAME));
        if (!fields.isGood()) {
            return answer(422, slug, fields, "");
        }
        return QuarkusTransaction.joiningExisting().call(() -> {
            Edition edition = edition(slug);
            return views.of(address(slug), edition, contact.organisation(), page.language())
                            .isRoom()
                    ? PageAnswers.seeOther(address(slug) + "/links/" + pairing.offer(edition.id(), name, contact.get()))
                    : answer(409, slug, fields, "");
        });
    }

    @GET
    @Path("/links/{link}")
    @Operation(hidden = true)
    public Response link(@RestPath String slug, @RestPath UUID link) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            Edition edition = edition(slug);
            LeadPairing.Link found = pairing.link(link)
                    .filter(one -> one.edition().equals(edition.id())
                            && one.organisation().equals(contact.organisation().id()))
                    .orElseThrow(NotFoundException::new);
            return PageAnswers.page(Templates.link(views.of(found, edition, page.language())));
        });
    }

    @POST
    @Path("/{phone}/revoke")
    @Operation(hidden = true)
    public Response revoke(@RestPath String slug, @RestPath UUID phone) {
        boolean isTheirs = QuarkusTransaction.joiningExisting()
                .call(() ->
                        phones.revoke(edition(slug).id(), contact.organisation().id(), phone));
        if (!isTheirs) {
            throw new NotFoundException();
        }
        return PageAnswers.seeOther(address(slug) + "?done=revoked");
    }

    private Response answer(int status, String slug, Fields fields, String done) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> PageAnswers.page(
                        status,
                        Templates.phones(
                                views.of(address(slug), edition(slug), contact.organisation(), page.language()),
                                fields,
                                done)));
    }

    private Edition edition(String slug) {
        return views.edition(slug, contact.organisation()).orElseThrow(NotFoundException::new);
    }

    private String address(String slug) {
        return "/" + page.lang() + "/partner/editions/" + slug + "/phones";
    }
}
