package ro.clujit.innovationdays.ticketing.desk.web.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ro.clujit.innovationdays.ticketing.Audience;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.TicketState;
import ro.clujit.innovationdays.ticketing.web.api.RegistrationDocument.AmountDocument;

/** A ticket as organisers see it. */
@Schema(name = "DeskTicket")
public record DeskTicket(
        UUID id,
        UUID ticketType,
        TicketState state,
        String name,
        String email,
        String organisation,
        String jobTitle,
        Audience audience,
        AmountDocument price,

        @Schema(examples = "K7MA-4XPT") String shortCode,

        @Schema(description = "Which code its badge has; to be sent with a wish for another", examples = "1")
        int issue,

        @Schema(description = "Which of its holders has it; to be sent with answers", examples = "1")
        int holder) {

    static DeskTicket of(Ticket ticket) {
        return new DeskTicket(
                ticket.id(),
                ticket.ticketType().id(),
                ticket.state(),
                ticket.name(),
                ticket.email(),
                ticket.organisation(),
                ticket.jobTitle(),
                ticket.audience(),
                AmountDocument.of(ticket.price().due()),
                ticket.shortCode() == null ? "" : ticket.shortCodeInGroups(),
                ticket.issue(),
                ticket.holder());
    }
}
