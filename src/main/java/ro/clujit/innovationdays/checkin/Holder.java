package ro.clujit.innovationdays.checkin;

import java.util.UUID;
import ro.clujit.innovationdays.checkin.rules.Standing;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.ticketing.Audience;
import ro.clujit.innovationdays.ticketing.RevokedCode;
import ro.clujit.innovationdays.ticketing.TicketState;

/**
 * The ticket that a scan led to, as far as the door is concerned.
 *
 * @param contact who registered them; null where the ticket has its own name
 * @param revoked why the code that led here is no longer the ticket's; null where it is
 */
public record Holder(
        UUID ticket,
        UUID edition,
        UUID type,
        TicketState state,
        String name,
        String contact,
        String organisation,
        Audience audience,
        RevokedCode.Reason revoked) {

    /** Their name; while they have not written it down, whose guest they are. */
    public String calledIn(Language language) {
        return name.isEmpty() ? contact + language.choose(" (invitat)", " (guest)") : name;
    }

    Standing standing() {
        if (state == TicketState.CANCELLED) {
            return Standing.CANCELLED;
        }
        if (revoked != null) {
            return Standing.REVOKED;
        }
        return state == TicketState.VALID ? Standing.GOOD : Standing.NOT_PAID;
    }
}
