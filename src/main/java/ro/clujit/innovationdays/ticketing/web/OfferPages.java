package ro.clujit.innovationdays.ticketing.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.ticketing.Holding;
import ro.clujit.innovationdays.ticketing.OfferView;
import ro.clujit.innovationdays.ticketing.Offers;
import ro.clujit.innovationdays.ticketing.Refusal;

/** The first step: which ticket, and how many. */
@Path("/{lang:ro|en}/editions/{slug}/register")
public class OfferPages {

    private final Editions editions;
    private final Offers offers;
    private final Holding holding;
    private final Page page;
    private final Clock clock;

    OfferPages(Editions editions, Offers offers, Holding holding, Page page, Clock clock) {
        this.editions = editions;
        this.offers = offers;
        this.holding = holding;
        this.page = page;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "ticketing")
    static class Templates {
        private Templates() {}

        static native TemplateInstance offers(
                EditionLine edition, boolean closed, List<OfferView> offers, UUID key, Refusal refusal, int left);
    }

    @GET
    public TemplateInstance offers(@RestPath String slug) {
        return offers(edition(slug), null, 0);
    }

    /** @param key made with the form, so that asking twice takes the places once */
    @POST
    public Response hold(@RestPath String slug, @RestForm String type, @RestForm String places, @RestForm String key) {
        Edition edition = edition(slug);
        var outcome = id(type).flatMap(typeId ->
                holding.hold(typeId, number(places), id(key).orElseGet(UUID::randomUUID), page.language()));
        if (outcome.isEmpty()) {
            return refused(edition, new Holding.Outcome.Refused(Refusal.NO_LONGER_ON_OFFER, 0));
        }
        if (outcome.get() instanceof Holding.Outcome.Refused refused) {
            return refused(edition, refused);
        }
        String token = ((Holding.Outcome.Held) outcome.get()).token();
        return Response.seeOther(URI.create("/" + page.lang() + "/registrations/" + token))
                .build();
    }

    private Response refused(Edition edition, Holding.Outcome.Refused refused) {
        return Response.status(refused.refusal() == Refusal.WRONG_NUMBER ? 422 : 409)
                .header("Content-Type", "text/html;charset=UTF-8")
                .entity(offers(edition, refused.refusal(), refused.left()))
                .build();
    }

    private TemplateInstance offers(Edition edition, Refusal refusal, int left) {
        return Templates.offers(
                EditionLine.of(edition, page.language()),
                edition.isOver(clock.instant()),
                offers.of(edition, page.language()),
                UUID.randomUUID(),
                refusal,
                left);
    }

    private Edition edition(String slug) {
        return editions.publicBySlug(slug).orElseThrow(NotFoundException::new);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.ofNullable(text).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** @return 0, which is refused with the numbers that are allowed, for what is no number */
    private static int number(String text) {
        return text != null && text.strip().matches("[0-9]{1,4}") ? Integer.parseInt(text.strip()) : 0;
    }
}
