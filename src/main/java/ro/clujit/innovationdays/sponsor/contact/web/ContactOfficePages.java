package ro.clujit.innovationdays.sponsor.contact.web;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.sponsor.Listing;
import ro.clujit.innovationdays.sponsor.Listings;
import ro.clujit.innovationdays.sponsor.contact.Contact;
import ro.clujit.innovationdays.sponsor.contact.ContactMessages;
import ro.clujit.innovationdays.sponsor.contact.ContactTerms;
import ro.clujit.innovationdays.sponsor.contact.Contacting;
import ro.clujit.innovationdays.sponsor.contact.Contacts;

/** Organisers say who speaks for a partner. */
@Path("/{lang:ro|en}/office/editions/{slug}/listings/{listing}/contacts")
@RolesAllowed(Role.ORGANISER)
public class ContactOfficePages {

    @CheckedTemplate(basePath = "partner")
    static class Templates {
        private Templates() {}

        /** @param wrong the contact whose form came back; null where that is the one to add, or none */
        static native TemplateInstance officeContacts(
                EditionHeading edition,
                UUID listing,
                String organisation,
                List<ContactRow> contacts,
                Fields fields,
                UUID wrong,
                Contacting.Refusal refusal,
                String done);
    }

    private final Listings listings;
    private final Contacts contacts;
    private final Contacting contacting;
    private final Page page;

    ContactOfficePages(Listings listings, Contacts contacts, Contacting contacting, Page page) {
        this.listings = listings;
        this.contacts = contacts;
        this.contacting = contacting;
        this.page = page;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response list(@RestPath String slug, @RestPath UUID listing, @RestQuery String done) {
        return PageAnswers.page(page(listing(slug, listing), blank(), null, null, done == null ? "" : done));
    }

    private static Fields blank() {
        return Fields.blank().put("id", UUID.randomUUID()).put("welcome", "on");
    }

    @POST
    @Transactional
    @Operation(hidden = true)
    public Response add(@RestPath String slug, @RestPath UUID listing, MultivaluedMap<String, String> form) {
        Listing found = listing(slug, listing);
        Fields fields = Fields.sent(form);
        ContactTerms terms = ContactForm.read(fields, words());
        UUID id = id(fields);
        if (!fields.isGood()) {
            return PageAnswers.refused(page(found, fields, null, null, ""));
        }
        Optional<Contacting.Refusal> refusal = contacting.add(
                found.organisation(), id, terms, fields.value("welcome").isEmpty() ? null : found.edition());
        return refusal.map(why -> back(found, fields, null, why)).orElseGet(() -> done(found, "added"));
    }

    @POST
    @Path("/{id}")
    @Transactional
    @Operation(hidden = true)
    public Response change(
            @RestPath String slug, @RestPath UUID listing, @RestPath UUID id, MultivaluedMap<String, String> form) {
        Listing found = listing(slug, listing);
        Fields fields = Fields.sent(form);
        ContactTerms terms = ContactForm.read(fields, words());
        if (!fields.isGood()) {
            return PageAnswers.refused(page(found, fields, id, null, ""));
        }
        int version = fields.number("version", 0, Integer.MAX_VALUE, "").orElse(-1);
        return contacting
                .change(found.organisation(), id, version, terms)
                .map(why -> back(found, fields, id, why))
                .orElseGet(() -> done(found, "saved"));
    }

    @POST
    @Path("/{id}/end")
    @Transactional
    @Operation(hidden = true)
    public Response end(@RestPath String slug, @RestPath UUID listing, @RestPath UUID id) {
        Listing found = listing(slug, listing);
        return contacting
                .end(found.organisation(), id)
                .map(why -> back(found, blank(), null, why))
                .orElseGet(() -> done(found, "ended"));
    }

    @POST
    @Path("/{id}/welcome")
    @Transactional
    @Operation(hidden = true)
    public Response welcome(@RestPath String slug, @RestPath UUID listing, @RestPath UUID id) {
        Listing found = listing(slug, listing);
        return contacting
                .welcome(found.organisation(), id, found.edition())
                .map(why -> back(found, blank(), null, why))
                .orElseGet(() -> done(found, "welcomed"));
    }

    private Response back(Listing listing, Fields fields, UUID wrong, Contacting.Refusal why) {
        if (why == Contacting.Refusal.NOT_THERE) {
            throw new NotFoundException();
        }
        // What is written over somebody else's change is written over knowingly: the form takes the version that is.
        return PageAnswers.page(409, page(listing, fields, wrong, why, ""));
    }

    private Listing listing(String slug, UUID id) {
        return listings.findByIdOptional(id)
                .filter(listing -> listing.edition().slug().equals(slug))
                .orElseThrow(NotFoundException::new);
    }

    /** A form that lost its own makes a contact all the same. */
    private static UUID id(Fields fields) {
        try {
            return UUID.fromString(fields.value("id"));
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }

    private TemplateInstance page(Listing listing, Fields fields, UUID wrong, Contacting.Refusal why, String done) {
        List<Contact> all = contacts.of(listing.organisation());
        return Templates.officeContacts(
                EditionHeading.of(listing.edition(), page.language()),
                listing.id(),
                listing.organisation().name(page.language()),
                all.stream()
                        .map(contact -> ContactRow.of(
                                contact,
                                contact.id().equals(wrong) ? fields : ContactRow.fields(contact),
                                listing.edition().zone(),
                                page.language()))
                        .toList(),
                wrong == null ? fields : blank(),
                wrong,
                why,
                done);
    }

    private Response done(Listing listing, String done) {
        return PageAnswers.seeOther("/" + page.lang() + "/office/editions/"
                + listing.edition().slug() + "/listings/" + listing.id() + "/contacts?done=" + done);
    }

    private ContactMessages words() {
        return page.words(ContactMessages.class);
    }
}
