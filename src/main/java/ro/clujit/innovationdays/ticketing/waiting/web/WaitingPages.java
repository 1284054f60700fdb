package ro.clujit.innovationdays.ticketing.waiting.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.text.EmailAddress;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.ticketing.OfferView;
import ro.clujit.innovationdays.ticketing.Offers;
import ro.clujit.innovationdays.ticketing.TicketTypes;
import ro.clujit.innovationdays.ticketing.waiting.WaitingFor;
import ro.clujit.innovationdays.ticketing.waiting.WaitingMessages;

/** Joining the waiting list of a ticket type that is sold out. */
@Path("/{lang:ro|en}/editions/{slug}/waiting/{type:[^/]+}")
public class WaitingPages {

    private static final int NAME = 100;

    @CheckedTemplate(basePath = "waiting")
    static class Templates {
        private Templates() {}

        static native TemplateInstance join(
                String edition, String slug, OfferView offer, Fields fields, boolean joined);
    }

    private final Editions editions;
    private final Offers offers;
    private final TicketTypes types;
    private final WaitingFor waitingFor;
    private final Page page;

    WaitingPages(Editions editions, Offers offers, TicketTypes types, WaitingFor waitingFor, Page page) {
        this.editions = editions;
        this.offers = offers;
        this.types = types;
        this.waitingFor = waitingFor;
        this.page = page;
    }

    @GET
    @Transactional
    public Response show(@RestPath String slug, @RestPath UUID type, @RestQuery boolean joined) {
        return PageAnswers.page(form(slug, type, Fields.blank().put("places", 1), joined));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response join(@RestPath String slug, @RestPath UUID type, MultivaluedMap<String, String> sent) {
        OfferView offer = offer(edition(slug), type);
        Fields fields = Fields.sent(sent);
        WaitingMessages words = page.words(WaitingMessages.class);
        int most = most(type);
        int places = fields.required("places", offer.least(), most, words.fault_places(offer.least(), most))
                .orElse(1);
        String name = fields.filledIn("name", NAME, words.fault_name());
        if (!EmailAddress.isValid(fields.value("email"))) {
            fields.refuse("email", words.fault_email());
        }
        if (!fields.isGood()) {
            return PageAnswers.refused(form(slug, type, fields, false));
        }
        if (offer.availability() != OfferView.Availability.SOLD_OUT) {
            return PageAnswers.page(409, form(slug, type, fields, false));
        }
        waitingFor.join(type, places, name, fields.value("email"), page.language());
        return PageAnswers.seeOther("/" + page.lang() + "/editions/" + slug + "/waiting/" + type + "?joined=true");
    }

    private TemplateInstance form(String slug, UUID type, Fields fields, boolean joined) {
        Edition edition = edition(slug);
        return Templates.join(edition.name(page.language()), slug, offer(edition, type), fields, joined);
    }

    private OfferView offer(Edition edition, UUID type) {
        List<OfferView> all = offers.of(edition, page.language());
        return all.stream().filter(offer -> offer.id().equals(type)).findFirst().orElseThrow(NotFoundException::new);
    }

    /** What one registration can take, not what is left of it now. */
    private int most(UUID type) {
        return types.withEdition(type).orElseThrow(NotFoundException::new).mostPerRegistration();
    }

    private Edition edition(String slug) {
        return editions.publicBySlug(slug).orElseThrow(NotFoundException::new);
    }
}
