package ro.clujit.innovationdays.site.head;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionView;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.release.Snapshot;
import ro.clujit.innovationdays.programme.release.Snapshot.SessionEntry;
import ro.clujit.innovationdays.ticketing.Offers;

/** A session as schema.org's Event: a part of its edition, whose tickets let one in. */
@ApplicationScoped
class SessionData {

    private final SchemaOrg schema;
    private final EventData events;
    private final Offers offers;

    SessionData(SchemaOrg schema, EventData events, Offers offers) {
        this.schema = schema;
        this.events = events;
        this.offers = offers;
    }

    /** JSON safe inside a script element; empty for a session without a time, which is no Event to schema.org. */
    String of(
            SessionEntry session,
            Snapshot programme,
            Edition edition,
            EditionView view,
            Language language,
            String page,
            String picture) {
        if (!session.isScheduled()) {
            return "";
        }
        String home = schema.absolute("/" + language.name() + "/editions/" + edition.slug());
        ObjectNode event = schema.attended(schema.document("Event"), session.cancelled())
                .put("name", session.title().in(language))
                .put("url", page)
                .put("image", picture)
                .put("startDate", moment(session.startsAt(), edition.zone()))
                .put("endDate", moment(session.endsAt(), edition.zone()))
                .put("inLanguage", session.language().name());
        String description = session.summary().in(language);
        if (!description.isEmpty()) {
            event.put("description", description);
        }
        event.set("location", schema.place(edition, programme.roomName(session)));
        if (!session.parts().isEmpty()) {
            var performers = schema.list();
            programme
                    .speakersOf(session)
                    .forEach(speaker -> performers.add(schema.person(speaker.name(), speaker.organisation())
                            .put("url", home + "/speakers/" + speaker.slug())));
            event.set("performer", performers);
        }
        if (!view.startsOn().isEmpty()) {
            event.set("superEvent", events.whole(edition, view, home));
        }
        var tickets = offers.of(edition, language);
        if (!view.over() && !session.cancelled() && !tickets.isEmpty()) {
            event.set("offers", schema.offers(List.copyOf(tickets), home));
        }
        return schema.written(event);
    }

    private static String moment(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toOffsetDateTime().toString();
    }
}
