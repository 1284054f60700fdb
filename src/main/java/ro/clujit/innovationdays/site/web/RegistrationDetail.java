package ro.clujit.innovationdays.site.web;

import java.util.List;
import java.util.UUID;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.ticketing.RegistrationState;

/**
 * A registration as organisers see it.
 *
 * @param language in which its people are written to
 * @param confirmedAt in words; empty until it is confirmed
 * @param cancelledAt in words; empty unless all of it was cancelled
 * @param token what the address of its own page ends with
 */
public record RegistrationDetail(
        UUID id,
        EditionHeading edition,
        RegistrationState state,
        Language language,
        String confirmedAt,
        String cancelledAt,
        String token,
        List<AttendeeRow> tickets,
        DeskView desk) {

    /** How many of its tickets have their place. */
    public int standing() {
        return (int)
                tickets.stream().filter(ticket -> ticket.state().isStanding()).count();
    }
}
