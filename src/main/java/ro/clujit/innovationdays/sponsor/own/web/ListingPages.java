package ro.clujit.innovationdays.sponsor.own.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.sponsor.SponsorMessages;
import ro.clujit.innovationdays.sponsor.contact.web.ForContacts;
import ro.clujit.innovationdays.sponsor.contact.web.PresentContact;
import ro.clujit.innovationdays.sponsor.own.OwnMessages;
import ro.clujit.innovationdays.sponsor.reviewing.ListingComment;
import ro.clujit.innovationdays.sponsor.reviewing.ListingProposing;
import ro.clujit.innovationdays.sponsor.reviewing.ReviewRefusal;
import ro.clujit.innovationdays.sponsor.web.Websites;

/** Contacts correct what the public reads of their organisation. What is another's is not there. */
@Path("/{lang:ro|en}/partner/listings/{id:[^/]+}")
@ForContacts
public class ListingPages {

    private final PresentContact contact;
    private final ListingDesk desk;
    private final ListingProposing proposing;
    private final Page page;

    ListingPages(PresentContact contact, ListingDesk desk, ListingProposing proposing, Page page) {
        this.contact = contact;
        this.desk = desk;
        this.proposing = proposing;
        this.page = page;
    }

    @GET
    @Operation(hidden = true)
    public Response show(@RestPath UUID id, @RestQuery String done) {
        return desk.answer(200, id, null, null, false, done == null ? "" : done);
    }

    /** "do" says whether it is saved, saved and sent, or only looked at. */
    @POST
    @Operation(hidden = true)
    public Response save(@RestPath UUID id, MultivaluedMap<String, String> form) {
        Fields fields = Fields.sent(form, Set.of("text-ro", "text-en", "comment"));
        int limit = desk.limit(id);
        for (String text : new String[] {"text-ro", "text-en"}) {
            int has = fields.value(text).length();
            fields.line(text, limit, words().fault_text(has, limit));
        }
        String website = Websites.read(fields, page.words(SponsorMessages.class));
        String comment = fields.line("comment", ListingComment.LONGEST, words().fault_comment(ListingComment.LONGEST));
        boolean isLook = "preview".equals(fields.value("do"));
        if (!fields.isGood() || isLook) {
            return desk.answer(fields.isGood() ? 200 : 422, id, fields, null, fields.isGood(), "");
        }
        boolean isSent = "send".equals(fields.value("do"));
        var text = new Bilingual(fields.value("text-ro"), fields.value("text-en"));
        int version = fields.number("version", -1, Integer.MAX_VALUE, "").orElse(-1);
        Optional<ReviewRefusal> refusal = proposing
                .save(id, version, text, website, contact.get())
                .or(() -> isSent ? proposing.send(id, comment, contact.get()) : Optional.empty());
        return refusal.map(why -> desk.refused(id, fields, why))
                .orElseGet(() -> desk.seeOther(id, isSent ? "sent" : "saved"));
    }

    @POST
    @Path("/take-back")
    @Operation(hidden = true)
    public Response takeBack(@RestPath UUID id) {
        return desk.led(id, proposing.takeBack(id, contact.get()), "taken-back");
    }

    @POST
    @Path("/drop")
    @Operation(hidden = true)
    public Response drop(@RestPath UUID id) {
        return desk.led(id, proposing.drop(id, contact.get()), "dropped");
    }

    private OwnMessages words() {
        return page.words(OwnMessages.class);
    }
}
