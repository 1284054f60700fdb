package ro.clujit.innovationdays.programme.speaking.web;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.text.EmailAddress;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.programme.SpeakerDrafting;
import ro.clujit.innovationdays.programme.speaking.InvitationMessages;
import ro.clujit.innovationdays.programme.speaking.Inviting;

/** Organisers send speakers the link to their own page, and read whether they come. */
@Path("/{lang:ro|en}/office/editions/{slug}/invitations")
@RolesAllowed(Role.ORGANISER)
public class InvitationOfficePages {

    @CheckedTemplate(basePath = "speaking")
    static class Templates {
        private Templates() {}

        /**
         * @param wrong whose address is not one; null if none is
         * @param fields what was written for it
         * @param count of those who were just invited
         */
        static native TemplateInstance officeInvitations(
                InvitationsView view, UUID wrong, Fields fields, String done, int count);
    }

    private final Inviting inviting;
    private final SpeakerDrafting drafting;
    private final InvitationViews views;
    private final Page page;

    InvitationOfficePages(Inviting inviting, SpeakerDrafting drafting, InvitationViews views, Page page) {
        this.inviting = inviting;
        this.drafting = drafting;
        this.views = views;
        this.page = page;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response list(@RestPath String slug, @RestQuery String done, @RestQuery Integer count) {
        return PageAnswers.page(Templates.officeInvitations(
                views.of(slug), null, Fields.blank(), done == null ? "" : done, count == null ? 0 : count));
    }

    @POST
    @Operation(hidden = true)
    public Response inviteAll(@RestPath String slug, @RestForm String language) {
        return toList(slug, "invited&count=" + inviting.all(slug, language(language)));
    }

    @POST
    @Path("/{speaker}")
    @Operation(hidden = true)
    public Response invite(@RestPath String slug, @RestPath UUID speaker, @RestForm String language) {
        return led(slug, inviting.one(slug, speaker, language(language)), "invited&count=1");
    }

    /** @param links how many the organiser saw that were sent, so that a form that is sent twice sends one */
    @POST
    @Path("/{speaker}/again")
    @Operation(hidden = true)
    public Response again(@RestPath String slug, @RestPath UUID speaker, @RestForm int links) {
        return led(slug, inviting.again(slug, speaker, links), "again");
    }

    /** @param issue of the link that is to open nothing any more */
    @POST
    @Path("/{speaker}/renew")
    @Operation(hidden = true)
    public Response renew(@RestPath String slug, @RestPath UUID speaker, @RestForm int issue) {
        return led(slug, inviting.renew(slug, speaker, issue), "renewed");
    }

    /** The address that was missing. One that is known is changed where everything about the speaker is. */
    @POST
    @Path("/{speaker}/email")
    @Transactional
    @Operation(hidden = true)
    public Response address(@RestPath String slug, @RestPath UUID speaker, MultivaluedMap<String, String> form) {
        Fields fields = Fields.sent(form);
        String email = fields.value("email");
        if (!EmailAddress.isValid(email)) {
            fields.refuse(
                    "email-" + speaker, page.words(InvitationMessages.class).fault_email());
            return PageAnswers.refused(Templates.officeInvitations(views.of(slug), speaker, fields, "", 0));
        }
        InvitationRow row = views.of(slug).rows().stream()
                .filter(found -> found.id().equals(speaker))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (row.isReachable()) {
            return toList(slug, row.email().equals(email) ? "address" : "before");
        }
        return toList(
                slug,
                drafting.writeTo(speaker, row.version(), email) == SpeakerDrafting.Outcome.DONE ? "address" : "before");
    }

    private Response led(String slug, Inviting.Outcome outcome, String done) {
        return switch (outcome) {
            case DONE -> toList(slug, done);
            case BEFORE -> toList(slug, "before");
            case NO_ADDRESS -> toList(slug, "no-address");
            case OVER -> toList(slug, "over");
            case NO_SUCH_SPEAKER -> throw new NotFoundException();
        };
    }

    private Language language(String name) {
        return Language.of(name).orElse(page.language());
    }

    private Response toList(String slug, String done) {
        return PageAnswers.seeOther("/" + page.lang() + "/office/editions/" + slug + "/invitations?done=" + done);
    }
}
