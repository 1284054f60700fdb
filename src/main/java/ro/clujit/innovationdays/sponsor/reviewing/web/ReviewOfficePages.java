package ro.clujit.innovationdays.sponsor.reviewing.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
import ro.clujit.innovationdays.sponsor.logo.Logo;
import ro.clujit.innovationdays.sponsor.logo.Logos;
import ro.clujit.innovationdays.sponsor.reviewing.ListingChange;
import ro.clujit.innovationdays.sponsor.reviewing.ListingChanges;
import ro.clujit.innovationdays.sponsor.reviewing.ListingComment;
import ro.clujit.innovationdays.sponsor.reviewing.ListingReviewing;
import ro.clujit.innovationdays.sponsor.reviewing.ReviewMessages;
import ro.clujit.innovationdays.sponsor.reviewing.ReviewRefusal;

/** Organisers compare what contacts propose with what the public reads, and publish it or send it back. */
@Path("/{lang:ro|en}/office/editions/{slug}/reviews")
@RolesAllowed(Role.ORGANISER)
public class ReviewOfficePages {

    @CheckedTemplate(basePath = "partner")
    static class Templates {
        private Templates() {}

        static native TemplateInstance officeReviews(EditionHeading edition, List<ReviewView> reviews, String done);

        /** @param stale whether it was changed since the organiser looked */
        static native TemplateInstance officeReview(
                EditionHeading edition, ReviewView review, Fields fields, boolean stale);
    }

    private final Editions editions;
    private final ListingChanges changes;
    private final ListingReviewing reviewing;
    private final Logos logos;
    private final Page page;

    ReviewOfficePages(Editions editions, ListingChanges changes, ListingReviewing reviewing, Logos logos, Page page) {
        this.logos = logos;
        this.editions = editions;
        this.changes = changes;
        this.reviewing = reviewing;
        this.page = page;
    }

    @GET
    @Operation(hidden = true)
    public Response list(@RestPath String slug, @RestQuery String done) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            Edition edition = editions.bySlug(slug).orElseThrow(NotFoundException::new);
            return PageAnswers.page(Templates.officeReviews(
                    EditionHeading.of(edition, page.language()),
                    changes.inReview(edition).stream()
                            .map(change -> ReviewView.of(change, this::logo, page.language()))
                            .toList(),
                    done == null ? "" : done));
        });
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public Response look(@RestPath String slug, @RestPath UUID id) {
        return answer(200, slug, id, Fields.blank(), false);
    }

    @POST
    @Path("/{id}/publish")
    @Operation(hidden = true)
    public Response publish(@RestPath String slug, @RestPath UUID id, MultivaluedMap<String, String> form) {
        check(slug, id);
        Fields fields = Fields.sent(form);
        return led(
                slug,
                id,
                reviewing.publish(id, number(fields, "version"), number(fields, "listing-version"), page.organiser()),
                "published");
    }

    @POST
    @Path("/{id}/return")
    @Operation(hidden = true)
    public Response sendBack(@RestPath String slug, @RestPath UUID id, MultivaluedMap<String, String> form) {
        check(slug, id);
        Fields fields = Fields.sent(form, Set.of("comment"));
        String comment = fields.filledIn(
                "comment",
                ListingComment.LONGEST,
                page.words(ReviewMessages.class).fault_comment(ListingComment.LONGEST));
        if (!fields.isGood()) {
            return answer(422, slug, id, fields, false);
        }
        return led(slug, id, reviewing.sendBack(id, number(fields, "version"), comment, page.organiser()), "returned");
    }

    private static int number(Fields fields, String name) {
        return fields.number(name, 0, Integer.MAX_VALUE, "").orElse(-1);
    }

    private Response led(String slug, UUID id, Optional<ReviewRefusal> refusal, String done) {
        if (refusal.isEmpty()) {
            return toList(slug, done);
        }
        return refusal.get() == ReviewRefusal.NO_LONGER
                ? toList(slug, "late")
                : answer(409, slug, id, Fields.blank(), true);
    }

    private String logo(UUID id) {
        return logos.findByIdOptional(id).map(Logo::address).orElse("");
    }

    private void check(String slug, UUID id) {
        QuarkusTransaction.joiningExisting().run(() -> change(slug, id));
    }

    private ListingChange change(String slug, UUID id) {
        return changes.whole(id)
                .filter(change -> change.listing().edition().slug().equals(slug))
                // What contacts have not sent is theirs alone.
                .filter(change -> change.state() != ListingChange.State.DRAFT)
                .orElseThrow(NotFoundException::new);
    }

    private Response answer(int status, String slug, UUID id, Fields fields, boolean stale) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            ListingChange change = change(slug, id);
            return change.state() == ListingChange.State.REVIEW
                    ? PageAnswers.page(
                            status,
                            Templates.officeReview(
                                    EditionHeading.of(change.listing().edition(), page.language()),
                                    ReviewView.of(change, this::logo, page.language()),
                                    fields,
                                    stale))
                    : toList(slug, "late");
        });
    }

    private Response toList(String slug, String done) {
        return PageAnswers.seeOther("/" + page.lang() + "/office/editions/" + slug + "/reviews?done=" + done);
    }
}
