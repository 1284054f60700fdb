package ro.clujit.innovationdays.site.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionView;
import ro.clujit.innovationdays.platform.web.PublicAddress;
import ro.clujit.innovationdays.ticketing.OfferView;

/** An edition as schema.org's Event, for search engines. */
@ApplicationScoped
public class EventData {

    private static final String SCHEMA = "https://schema.org/";
    private static final String ORGANISER = "Cluj IT Cluster";

    private final ObjectMapper json;
    private final PublicAddress address;

    EventData(ObjectMapper json, PublicAddress address) {
        this.json = json;
        this.address = address;
    }

    /** JSON safe inside a script element; empty for an edition without dates, which is no Event to schema.org. */
    String of(Edition edition, EditionView view, List<OfferView> offers, String page, String picture) {
        if (view.startsOn().isEmpty()) {
            return "";
        }
        ObjectNode event = typed("Event")
                .put("@context", SCHEMA)
                .put("name", view.name())
                .put("url", page)
                .put("image", picture)
                .put("startDate", start(edition))
                .put("endDate", end(edition))
                .put("eventStatus", SCHEMA + "EventScheduled")
                .put("eventAttendanceMode", SCHEMA + "OfflineEventAttendanceMode");
        if (!view.summary().isBlank()) {
            event.put("description", view.summary());
        }
        event.set("location", place(edition));
        event.set("organizer", typed("Organization").put("name", ORGANISER).put("url", address.of("/")));
        if (!view.over() && !offers.isEmpty()) {
            event.set("offers", offers(offers, page));
        }
        return written(event);
    }

    private ArrayNode offers(List<OfferView> offers, String page) {
        var list = json.createArrayNode();
        for (OfferView offer : offers) {
            list.add(typed("Offer")
                    .put("name", offer.name())
                    .put("url", page + "#tickets")
                    .put("price", "0")
                    .put("priceCurrency", "RON")
                    .put("availability", SCHEMA + (offer.isOpen() ? "InStock" : "SoldOut")));
        }
        return list;
    }

    private ObjectNode place(Edition edition) {
        ObjectNode place = typed("Place").put("name", edition.venue().isBlank() ? edition.city() : edition.venue());
        place.set("address", typed("PostalAddress").put("addressLocality", edition.city()));
        return place;
    }

    private static String start(Edition edition) {
        var day = edition.startsOn().orElseThrow();
        return edition.opensAt()
                .map(time -> day.atTime(time)
                        .atZone(edition.zone())
                        .toOffsetDateTime()
                        .toString())
                .orElseGet(day::toString);
    }

    private static String end(Edition edition) {
        var day = edition.endsOn().orElseThrow();
        return edition.closesAt()
                .map(time -> day.atTime(time)
                        .atZone(edition.zone())
                        .toOffsetDateTime()
                        .toString())
                .orElseGet(day::toString);
    }

    private ObjectNode typed(String type) {
        return json.createObjectNode().put("@type", type);
    }

    /** A name could hold "</script>": without "<" nothing in it ends the element. */
    private String written(ObjectNode event) {
        try {
            return json.writeValueAsString(event).replace("<", "\\u003c");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
