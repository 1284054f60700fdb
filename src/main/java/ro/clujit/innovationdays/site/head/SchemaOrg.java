package ro.clujit.innovationdays.site.head;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.web.PublicAddress;
import ro.clujit.innovationdays.ticketing.OfferView;

/** The words of schema.org that several of our pages say. */
@ApplicationScoped
class SchemaOrg {

    static final String CONTEXT = "https://schema.org/";

    private static final String ORGANISER = "Cluj IT Cluster";

    private final ObjectMapper json;
    private final PublicAddress address;

    SchemaOrg(ObjectMapper json, PublicAddress address) {
        this.json = json;
        this.address = address;
    }

    ObjectNode typed(String type) {
        return json.createObjectNode().put("@type", type);
    }

    /** What a page is about, as a whole document. */
    ObjectNode document(String type) {
        return json.createObjectNode().put("@context", CONTEXT).put("@type", type);
    }

    ArrayNode list() {
        return json.createArrayNode();
    }

    String absolute(String path) {
        return address.of(path);
    }

    /** An event that people go to. */
    ObjectNode attended(ObjectNode event, boolean cancelled) {
        event.put("eventStatus", CONTEXT + (cancelled ? "EventCancelled" : "EventScheduled"))
                .put("eventAttendanceMode", CONTEXT + "OfflineEventAttendanceMode");
        event.set("organizer", typed("Organization").put("name", ORGANISER).put("url", address.of("/")));
        return event;
    }

    /** @param room empty for the venue as a whole */
    ObjectNode place(Edition edition, String room) {
        String venue = edition.venue().isBlank() ? edition.city() : edition.venue();
        ObjectNode place = typed("Place").put("name", room.isEmpty() ? venue : room + ", " + venue);
        place.set("address", typed("PostalAddress").put("addressLocality", edition.city()));
        return place;
    }

    /** @param page the edition's, absolute */
    ArrayNode offers(List<OfferView> offers, String page) {
        ArrayNode list = list();
        for (OfferView offer : offers) {
            list.add(typed("Offer")
                    .put("name", offer.name())
                    .put("url", page + "#tickets")
                    .put("price", offer.due().plain())
                    .put("priceCurrency", offer.due().currency().name())
                    .put("availability", CONTEXT + (offer.isOpen() ? "InStock" : "SoldOut")));
        }
        return list;
    }

    ObjectNode person(String name, String organisation) {
        ObjectNode person = typed("Person").put("name", name);
        if (!organisation.isEmpty()) {
            person.set("affiliation", typed("Organization").put("name", organisation));
        }
        return person;
    }

    /** JSON that may stand in a script element: a name could hold "</script>", and without "<" nothing ends it. */
    String written(ObjectNode document) {
        try {
            return json.writeValueAsString(document).replace("<", "\\u003c");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
