package ro.clujit.innovationdays.sponsor.own.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.sponsor.Listing;
import ro.clujit.innovationdays.sponsor.Listings;
import ro.clujit.innovationdays.sponsor.contact.web.PresentContact;
import ro.clujit.innovationdays.sponsor.logo.Ground;
import ro.clujit.innovationdays.sponsor.own.OwnMessages;
import ro.clujit.innovationdays.sponsor.reviewing.ListingProposing;
import ro.clujit.innovationdays.sponsor.reviewing.ReviewRefusal;

/** The page of a contact's listing, which several forms lead back to. What is another's is not there. */
@ApplicationScoped
class ListingDesk {

    @CheckedTemplate(basePath = "partner")
    static class Templates {
        private Templates() {}

        static native TemplateInstance listing(
                ListingView view, Fields fields, ReviewRefusal refusal, boolean previewed, String done);
    }

    private final PresentContact contact;
    private final Listings listings;
    private final ListingViews views;
    private final ListingProposing proposing;
    private final Page page;

    ListingDesk(PresentContact contact, Listings listings, ListingViews views, ListingProposing proposing, Page page) {
        this.contact = contact;
        this.listings = listings;
        this.views = views;
        this.proposing = proposing;
        this.page = page;
    }

    void check(UUID id) {
        QuarkusTransaction.joiningExisting().run(() -> own(id));
    }

    /** Of each text, in characters. */
    int limit(UUID id) {
        return QuarkusTransaction.joiningExisting().call(() -> views.limit(own(id)));
    }

    /** What is to be said of a logo that would be blurred; empty where it is sharp. */
    Optional<String> tooSmall(UUID id, UUID logo) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> views.small(own(id), logo, page.language()))
                .map(row -> page.words(OwnMessages.class).logo_too_small(row.width(), row.wanted()));
    }

    Response bear(UUID id, int version, Ground ground, UUID logo) {
        return led(id, proposing.bear(id, version, ground, logo, contact.get()), "logo");
    }

    Response led(UUID id, Optional<ReviewRefusal> refusal, String done) {
        return refusal.map(why -> refused(id, null, why)).orElseGet(() -> seeOther(id, done));
    }

    Response refused(UUID id, Fields fields, ReviewRefusal why) {
        if (why == ReviewRefusal.NOT_THERE) {
            throw new NotFoundException();
        }
        return answer(409, id, fields, why, false, "");
    }

    Response logoRefused(UUID id, Ground ground, String remark) {
        Fields fields = QuarkusTransaction.joiningExisting().call(() -> views.fields(own(id)));
        fields.refuse(ground == Ground.LIGHT ? "logo-light" : "logo-dark", remark);
        return answer(422, id, fields, null, false, "");
    }

    /** @param sent null for what stands in the database; what a form changed was read anew for it */
    Response answer(int status, UUID id, Fields sent, ReviewRefusal why, boolean previewed, String done) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            Listing listing = own(id);
            Fields fields = sent == null ? views.fields(listing) : sent;
            ListingView view = views.of(listing, fields, page.language());
            return PageAnswers.page(status, Templates.listing(view, fields, why, previewed, done));
        });
    }

    private Listing own(UUID id) {
        return listings.findByIdOptional(id)
                .filter(listing -> listing.organisation()
                        .id()
                        .equals(contact.organisation().id()))
                .orElseThrow(NotFoundException::new);
    }

    Response seeOther(UUID id, String done) {
        return PageAnswers.seeOther("/" + page.lang() + "/partner/listings/" + id + "?done=" + done);
    }
}
