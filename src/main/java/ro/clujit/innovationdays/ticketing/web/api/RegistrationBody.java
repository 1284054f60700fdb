package ro.clujit.innovationdays.ticketing.web.api;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.text.EmailAddress;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.platform.web.Faults;
import ro.clujit.innovationdays.ticketing.Requested;
import ro.clujit.innovationdays.ticketing.TicketType;

/** A registration as a program asks for it: places alone, which are held, or the attendees too. */
@Schema(name = "RegistrationRequest")
public record RegistrationBody(
        @Schema(description = "How many of which ticket, to hold them; left out where the attendees are given")
        List<PlacesBody> places,

        List<AttendeeBody> attendees,

        @Schema(description = "Whom it is spoken to, where that is not the first attendee")
        ContactBody contact,

        @Schema(description = "What discounts, reserves or unlocks")
        String code,

        Language language) {

    @Schema(name = "Places")
    public record PlacesBody(
            UUID ticketType, @Schema(examples = "2") int count) {}

    @Schema(name = "Contact")
    public record ContactBody(
            @Schema(examples = "Ana Exemplu") String name,
            @Schema(examples = "ana@example.org") String email) {}

    private static final int CODE = 60;
    private static final int NAME = 100;

    Faults faults() {
        var faults = new Faults();
        faults.limit("code", code, CODE);
        if (hasAttendees()) {
            checkAttendees(faults);
        } else if (places == null || places.isEmpty()) {
            faults.add("places", "is missing: say how many of which ticket type, or who the attendees are");
        } else {
            for (int i = 0; i < places.size(); i++) {
                if (places.get(i) == null || places.get(i).ticketType() == null) {
                    faults.add("places[" + i + "].ticketType", "is missing");
                } else if (places.get(i).count() < 1 || places.get(i).count() > TicketType.MOST_PLACES) {
                    faults.add("places[" + i + "].count", "is not from 1 to " + TicketType.MOST_PLACES);
                }
            }
        }
        return faults;
    }

    /** For the second step alone. */
    Faults faultsOfDetails() {
        var faults = new Faults();
        if (hasAttendees()) {
            checkAttendees(faults);
        } else {
            faults.add("attendees", "is missing");
        }
        return faults;
    }

    private void checkAttendees(Faults faults) {
        if (attendees.size() > TicketType.MOST_PLACES) {
            faults.add("attendees", "has more than " + TicketType.MOST_PLACES);
            return;
        }
        for (int i = 0; i < attendees.size(); i++) {
            if (attendees.get(i) == null) {
                faults.add("attendees[" + i + "]", "is missing");
            } else {
                attendees.get(i).check("attendees[" + i + "].", faults);
            }
        }
        if (contact != null) {
            faults.requireText("contact.name", contact.name(), NAME);
            if (!EmailAddress.isValid(Text.line(contact.email()))) {
                faults.add("contact.email", "is not an address that can be written to");
            }
        } else if (attendees.get(0) != null && attendees.get(0).ask()) {
            faults.add("contact", "is missing: the first attendee is not known yet, so somebody must speak for them");
        }
    }

    boolean hasAttendees() {
        return attendees != null && !attendees.isEmpty();
    }

    /** How many of which ticket type, whichever way it was said. */
    Map<UUID, Integer> wanted() {
        Map<UUID, Integer> wanted = new HashMap<>();
        if (hasAttendees()) {
            attendees.forEach(attendee -> wanted.merge(attendee.ticketType(), 1, Integer::sum));
        } else {
            places.forEach(each -> wanted.merge(each.ticketType(), each.count(), Integer::sum));
        }
        return wanted;
    }

    /** @param types the ids of the registration's ticket types in their order, which is that of its places */
    Requested requested(List<UUID> types, Language otherwise) {
        var ordered =
                order(types).stream().map(i -> attendees.get(i).attendee()).toList();
        return new Requested(
                contact == null ? ordered.get(0).name() : Text.line(contact.name()),
                contact == null ? ordered.get(0).email() : Text.line(contact.email()),
                ordered,
                language == null ? otherwise : language);
    }

    /** Where the attendees stand in the body, in the order of the places. @param types as {@link #requested} */
    List<Integer> order(List<UUID> types) {
        return IntStream.range(0, attendees.size())
                .boxed()
                .sorted(Comparator.comparingInt(
                        i -> types.indexOf(attendees.get(i).ticketType())))
                .toList();
    }

    Language languageOr(Language otherwise) {
        return language == null ? otherwise : language;
    }
}
