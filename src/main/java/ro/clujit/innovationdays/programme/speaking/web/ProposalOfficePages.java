package ro.clujit.innovationdays.programme.speaking.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.List;
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
import ro.clujit.innovationdays.programme.speaking.Deciding;
import ro.clujit.innovationdays.programme.speaking.Field;
import ro.clujit.innovationdays.programme.speaking.InvitationMessages;
import ro.clujit.innovationdays.programme.speaking.SpeakerChange;
import ro.clujit.innovationdays.programme.speaking.SpeakerChanges;

/** Organisers compare what speakers propose with what is said now, and approve it or send it back. */
@Path("/{lang:ro|en}/office/editions/{slug}/proposals")
@RolesAllowed(Role.ORGANISER)
public class ProposalOfficePages {

    private static final int REASON = 1000;

    @CheckedTemplate(basePath = "speaking")
    static class Templates {
        private Templates() {}

        static native TemplateInstance officeProposals(
                EditionHeading edition, List<ProposalView> proposals, String done);

        /** @param stale whether the speaker was changed since the organiser looked */
        static native TemplateInstance officeProposal(
                EditionHeading edition, ProposalView proposal, Fields fields, boolean stale);
    }

    private final Editions editions;
    private final SpeakerChanges changes;
    private final Deciding deciding;
    private final SecurityIdentity identity;
    private final Page page;

    ProposalOfficePages(
            Editions editions, SpeakerChanges changes, Deciding deciding, SecurityIdentity identity, Page page) {
        this.editions = editions;
        this.changes = changes;
        this.deciding = deciding;
        this.identity = identity;
        this.page = page;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response list(@RestPath String slug, @RestQuery String done) {
        Edition edition = editions.bySlug(slug).orElseThrow(NotFoundException::new);
        return PageAnswers.page(Templates.officeProposals(
                EditionHeading.of(edition, page.language()),
                changes.pending(edition).stream()
                        .map(change -> ProposalView.of(change, page.language()))
                        .toList(),
                done == null ? "" : done));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(hidden = true)
    public Response look(@RestPath String slug, @RestPath UUID id) {
        SpeakerChange change = change(slug, id);
        return change.isPending()
                ? PageAnswers.page(page(change, ProposalView.of(change, page.language()), Fields.blank(), false))
                : toList(slug, "late");
    }

    @POST
    @Path("/{id}/approve")
    @Operation(hidden = true)
    public Response approve(@RestPath String slug, @RestPath UUID id, MultivaluedMap<String, String> form) {
        SpeakerChange change = change(slug, id);
        Fields fields = Fields.sent(form);
        Set<Field> chosen = chosen(change, form.getOrDefault("field", List.of()));
        if (chosen.isEmpty()) {
            fields.refuse("fields", words().fault_none_chosen());
            ProposalView view = ProposalView.of(change, chosen, page.language());
            return PageAnswers.refused(page(change, view, fields, false));
        }
        int version = fields.number("version", 0, Integer.MAX_VALUE, "").orElse(-1);
        return switch (deciding.approve(id, version, chosen, Role.accountOf(identity))) {
            case DONE -> toList(slug, "approved");
            case STALE ->
                PageAnswers.page(
                        409, page(change, ProposalView.of(change(slug, id), page.language()), Fields.blank(), true));
            case NO_LONGER_PENDING -> toList(slug, "late");
            case NO_SUCH_CHANGE -> throw new NotFoundException();
        };
    }

    @POST
    @Path("/{id}/return")
    @Operation(hidden = true)
    public Response sendBack(@RestPath String slug, @RestPath UUID id, MultivaluedMap<String, String> form) {
        SpeakerChange change = change(slug, id);
        Fields fields = Fields.sent(form, Set.of("reason"));
        String reason = fields.filledIn("reason", REASON, words().fault_reason(REASON));
        if (!fields.isGood()) {
            return PageAnswers.refused(page(change, ProposalView.of(change, page.language()), fields, false));
        }
        return switch (deciding.sendBack(id, reason, Role.accountOf(identity))) {
            case DONE -> toList(slug, "returned");
            case STALE, NO_LONGER_PENDING -> toList(slug, "late");
            case NO_SUCH_CHANGE -> throw new NotFoundException();
        };
    }

    /** Those of the proposed fields that were ticked. */
    private static Set<Field> chosen(SpeakerChange change, List<String> ticked) {
        Set<Field> chosen = EnumSet.noneOf(Field.class);
        change.wanted().keySet().stream()
                .filter(field -> ticked.contains(field.name()))
                .forEach(chosen::add);
        return chosen;
    }

    private SpeakerChange change(String slug, UUID id) {
        return changes.whole(id)
                .filter(change -> change.participation().edition().slug().equals(slug))
                .orElseThrow(NotFoundException::new);
    }

    private TemplateInstance page(SpeakerChange change, ProposalView view, Fields fields, boolean stale) {
        return Templates.officeProposal(
                EditionHeading.of(change.participation().edition(), page.language()), view, fields, stale);
    }

    private InvitationMessages words() {
        return page.words(InvitationMessages.class);
    }

    private Response toList(String slug, String done) {
        return PageAnswers.seeOther("/" + page.lang() + "/office/editions/" + slug + "/proposals?done=" + done);
    }
}
