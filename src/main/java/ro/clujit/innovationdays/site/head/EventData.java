package ro.clujit.innovationdays.site.head;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionView;
import ro.clujit.innovationdays.programme.release.Snapshot.SpeakerEntry;
import ro.clujit.innovationdays.ticketing.OfferView;

/** An edition as schema.org's Event, for search engines. */
@ApplicationScoped
class EventData {

    private final SchemaOrg schema;

    EventData(SchemaOrg schema) {
        this.schema = schema;
    }

    /** JSON safe inside a script element; empty for an edition without dates, which is no Event to schema.org. */
    String of(
            Edition edition,
            EditionView view,
            List<OfferView> offers,
            List<SpeakerEntry> speakers,
            String page,
            String picture) {
        if (view.startsOn().isEmpty()) {
            return "";
        }
        ObjectNode event = schema.attended(named(schema.document("Event"), edition, view, page), false)
                .put("image", picture);
        if (!view.summary().isBlank()) {
            event.put("description", view.summary());
        }
        if (!view.over() && !offers.isEmpty()) {
            event.set("offers", schema.offers(offers, page));
        }
        if (!speakers.isEmpty()) {
            var performers = schema.list();
            speakers.forEach(speaker -> performers.add(schema.person(speaker.name(), speaker.organisation())));
            event.set("performer", performers);
        }
        return schema.written(event);
    }

    /** The edition as its sessions name it: an event that they are a part of. Its dates are known. */
    ObjectNode whole(Edition edition, EditionView view, String page) {
        return named(schema.typed("Event"), edition, view, page);
    }

    private ObjectNode named(ObjectNode event, Edition edition, EditionView view, String page) {
        event.put("name", view.name())
                .put("url", page)
                .put("startDate", moment(edition, edition.startsOn().orElseThrow(), edition.opensAt()))
                .put("endDate", moment(edition, edition.endsOn().orElseThrow(), edition.closesAt()));
        event.set("location", schema.place(edition, ""));
        return event;
    }

    private static String moment(Edition edition, LocalDate day, Optional<LocalTime> time) {
        return time.map(known -> day.atTime(known)
                        .atZone(edition.zone())
                        .toOffsetDateTime()
                        .toString())
                .orElseGet(day::toString);
    }
}
