package ro.clujit.innovationdays.ticketing;

import java.util.List;
import ro.clujit.innovationdays.platform.locale.Language;

/**
 * Who comes, and who speaks for them.
 *
 * @param contactName whom the registration is spoken to, who need not come
 * @param attendees as many as places were held, in the order of the lines
 */
public record Requested(String contactName, String contactEmail, List<Attendee> attendees, Language language) {
    public Requested {
        attendees = List.copyOf(attendees);
    }
}
