package ro.clujit.innovationdays.letters.announcement.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.account.Account;
import ro.clujit.innovationdays.account.Accounts;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.letters.announcement.Announcement;
import ro.clujit.innovationdays.letters.announcement.TryingOut;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.web.PageAnswers;

/** An organiser sends an announcement to themselves. */
@Path("/{lang:ro|en}/office/editions/{slug}/announcements/{id:[0-9a-f-]{36}}/test")
@RolesAllowed(Role.ORGANISER)
public class AnnouncementTestPages {

    private final AnnouncementDesk desk;
    private final TryingOut tryingOut;
    private final Accounts accounts;
    private final SecurityIdentity identity;

    AnnouncementTestPages(AnnouncementDesk desk, TryingOut tryingOut, Accounts accounts, SecurityIdentity identity) {
        this.desk = desk;
        this.tryingOut = tryingOut;
        this.accounts = accounts;
        this.identity = identity;
    }

    /** @param language of the letter; where it says nothing in it, the other */
    @POST
    @Operation(hidden = true)
    public Response send(@RestPath String slug, @RestPath UUID id, @RestForm String language) {
        Announcement found = desk.announcement(slug, id);
        Account organiser = accounts.findByIdOptional(Role.accountOf(identity)).orElseThrow(NotFoundException::new);
        Language wanted = Language.of(language).orElse(desk.page().language());
        boolean isSent = tryingOut.send(id, organiser, found.wording().languageFor(wanted));
        return PageAnswers.seeOther(desk.path(slug, "/" + id + (isSent ? "?done=tested" : "?done=tested-often")));
    }
}
