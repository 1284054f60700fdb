package ro.clujit.innovationdays.checkin.device.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.checkin.device.Pairing;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.platform.qr.QrPicture;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.platform.web.PublicAddress;

/** A link that makes one phone a device, shown as a QR until it was used or has expired. */
@Path("/{lang:ro|en}/office/editions/{slug}/devices/links/{link:[^/]+}")
@RolesAllowed(Role.ORGANISER)
public class PairingOfficePages {

    /**
     * What is shown of it.
     *
     * @param address null once it is no longer good
     */
    public record LinkView(UUID id, String name, String address, QrPicture qr, String until, boolean used) {}

    @CheckedTemplate(basePath = "device")
    static class Templates {
        private Templates() {}

        static native TemplateInstance officeLink(EditionHeading edition, LinkView link);
    }

    private final Editions editions;
    private final Pairing pairing;
    private final PublicAddress address;
    private final Page page;
    private final SecurityIdentity identity;
    private final Clock clock;

    PairingOfficePages(
            Editions editions,
            Pairing pairing,
            PublicAddress address,
            Page page,
            SecurityIdentity identity,
            Clock clock) {
        this.editions = editions;
        this.pairing = pairing;
        this.address = address;
        this.page = page;
        this.identity = identity;
        this.clock = clock;
    }

    @GET
    @Operation(hidden = true)
    public Response show(@RestPath String slug, @RestPath UUID link) {
        Edition edition = editions.bySlug(slug).orElseThrow(NotFoundException::new);
        Pairing.Link found = link(edition, link);
        String shown = found.isOpen(clock.instant())
                ? address.of("/" + page.lang() + "/door/pair/" + pairing.tokenOf(link))
                : null;
        return PageAnswers.page(Templates.officeLink(
                EditionHeading.of(edition, page.language()),
                new LinkView(
                        link,
                        found.terms().name(),
                        shown,
                        shown == null ? null : QrPicture.of(shown),
                        LocalDates.time(found.expiresAt(), edition.zone()),
                        found.usedAt() != null)));
    }

    /** Another one on the same terms, for the next phone or for the same one a while later. */
    @POST
    @Operation(hidden = true)
    public Response again(@RestPath String slug, @RestPath UUID link) {
        Edition edition = editions.bySlug(slug).orElseThrow(NotFoundException::new);
        UUID next = pairing.offer(link(edition, link).terms(), Role.accountOf(identity));
        return PageAnswers.seeOther("/" + page.lang() + "/office/editions/" + slug + "/devices/links/" + next);
    }

    private Pairing.Link link(Edition edition, UUID link) {
        return pairing.link(link)
                .filter(found -> found.terms().edition().equals(edition.id()))
                .orElseThrow(NotFoundException::new);
    }
}
