package ro.clujit.innovationdays.sponsor.lead.device.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.platform.web.SetCookie;
import ro.clujit.innovationdays.sponsor.lead.device.LeadPairing;
import ro.clujit.innovationdays.sponsor.lead.device.PairingOutcome;
import ro.clujit.innovationdays.sponsor.lead.device.PairingRefusal;
import ro.clujit.innovationdays.sponsor.lead.device.StandNames;

/** Where the link leads that a contact shows. Opening it pairs nothing: cameras and chats look at links too. */
@Path("/{lang:ro|en}/leads/pair/{token:[0-9a-z]{1,64}}")
public class PhonePairingPages {

    /** What the phone is about to become. */
    public record Offer(String token, String name, String organisation, String edition) {}

    @CheckedTemplate(basePath = "lead")
    static class Templates {
        private Templates() {}

        static native TemplateInstance pair(Offer offer);

        static native TemplateInstance notPaired(PairingRefusal refusal);
    }

    private final LeadPairing pairing;
    private final StandNames names;
    private final PhoneCookie cookie;
    private final PresentPhone phone;
    private final Page page;

    PhonePairingPages(LeadPairing pairing, StandNames names, PhoneCookie cookie, PresentPhone phone, Page page) {
        this.pairing = pairing;
        this.names = names;
        this.cookie = cookie;
        this.phone = phone;
        this.page = page;
    }

    @GET
    @Operation(hidden = true)
    public Response show(@RestPath String token) {
        return QuarkusTransaction.joiningExisting().call(() -> pairing.open(token)
                .map(link -> PageAnswers.secret(200, Templates.pair(offer(token, link))))
                .orElseGet(() -> refused(PairingRefusal.GONE)));
    }

    private Offer offer(String token, LeadPairing.Link link) {
        var stand = names.of(link.edition(), link.organisation());
        return new Offer(
                token,
                link.name(),
                stand.organisation().in(page.language()),
                stand.edition().in(page.language()));
    }

    @POST
    @Operation(hidden = true)
    public Response pair(@RestPath String token) {
        PairingOutcome outcome = pairing.pair(token);
        Optional<PairingRefusal> refusal = outcome.refusal();
        // A thumb that tapped twice means it once.
        if (refusal.isPresent() && phone.sight() != PresentPhone.Sight.GOOD) {
            return refused(refusal.get());
        }
        var toStand = Response.fromResponse(PageAnswers.seeOther("/" + page.lang() + "/leads"));
        outcome.paired().ifPresent(made -> toStand.header(SetCookie.HEADER, cookie.with(made)));
        return toStand.build();
    }

    private static Response refused(PairingRefusal why) {
        Response.Status status = why == PairingRefusal.GONE ? Response.Status.GONE : Response.Status.CONFLICT;
        return PageAnswers.secret(status.getStatusCode(), Templates.notPaired(why));
    }
}
