package ro.clujit.innovationdays.ticketing.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.ticketing.HoldRequest;
import ro.clujit.innovationdays.ticketing.Holding;
import ro.clujit.innovationdays.ticketing.Offers;
import ro.clujit.innovationdays.ticketing.Refusal;

/** The first step: which tickets, and how many. */
@Path("/{lang:ro|en}/editions/{slug}/register")
public class OfferPages {

    private static final String PLACES = "places-";
    private static final int CODE = 60;

    private final Editions editions;
    private final Offers offers;
    private final Holding holding;
    private final Clock clock;
    private final Steps steps;

    OfferPages(Editions editions, Offers offers, Holding holding, Clock clock, Steps steps) {
        this.editions = editions;
        this.offers = offers;
        this.holding = holding;
        this.clock = clock;
        this.steps = steps;
    }

    @CheckedTemplate(basePath = "ticketing")
    static class Templates {
        private Templates() {}

        static native TemplateInstance offers(EditionLine edition, OffersView of);
    }

    /** @param code shows what it unlocks and discounts; links to partners' people bring it along */
    @GET
    public Response offers(@RestPath String slug, @RestQuery String code) {
        return PageAnswers.page(present(edition(slug), text(code), Map.of(), null));
    }

    /** The form has a key, so that asking twice takes the places once; without JavaScript "code" shows the prices anew. */
    @POST
    public Response hold(@RestPath String slug, MultivaluedMap<String, String> form) {
        Edition edition = edition(slug);
        String code = text(form.getFirst("code"));
        Map<UUID, Integer> wanted = wanted(form);
        if ("code".equals(form.getFirst("do"))) {
            return PageAnswers.page(present(edition, code, wanted, null));
        }
        var outcome = holding.hold(new HoldRequest(
                edition,
                wanted,
                code,
                id(form.getFirst("key")).orElseGet(UUID::randomUUID),
                steps.language(),
                steps.source()));
        if (outcome instanceof Holding.Outcome.Refused refused) {
            return PageAnswers.page(
                    refused.refusal() == Refusal.WRONG_NUMBER ? 422 : 409, present(edition, code, wanted, refused));
        }
        return PageAnswers.seeOther(steps.registration(((Holding.Outcome.Held) outcome).token()));
    }

    private TemplateInstance present(
            Edition edition, String code, Map<UUID, Integer> wanted, Holding.Outcome.Refused refused) {
        return Templates.offers(
                EditionLine.of(edition, steps.language()),
                OffersView.of(
                        offers.of(edition, code, steps.language()),
                        offers.codeRefusal(edition, code).orElse(null),
                        edition.isOver(clock.instant()),
                        code,
                        wanted,
                        refused,
                        steps.language()));
    }

    private Edition edition(String slug) {
        return editions.publicBySlug(slug).orElseThrow(NotFoundException::new);
    }

    /** What was written for each ticket type; nothing for a type is not wanting it. */
    private static Map<UUID, Integer> wanted(MultivaluedMap<String, String> form) {
        Map<UUID, Integer> wanted = new HashMap<>();
        form.forEach((name, values) -> {
            if (name.startsWith(PLACES) && !values.isEmpty()) {
                id(name.substring(PLACES.length())).ifPresent(type -> {
                    int places = number(values.get(0));
                    if (places != 0) {
                        wanted.put(type, places);
                    }
                });
            }
        });
        return wanted;
    }

    private static String text(String raw) {
        String text = raw == null ? "" : raw.strip();
        return text.substring(0, Math.min(text.length(), CODE));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.ofNullable(text).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** @return -1, which is refused with the numbers that are allowed, for what is no number */
    private static int number(String text) {
        String tidy = text.strip();
        if (tidy.isEmpty()) {
            return 0;
        }
        return tidy.matches("[0-9]{1,6}") ? Integer.parseInt(tidy) : -1;
    }
}
