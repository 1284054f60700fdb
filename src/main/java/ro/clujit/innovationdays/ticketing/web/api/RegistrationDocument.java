package ro.clujit.innovationdays.ticketing.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ro.clujit.innovationdays.platform.money.Currency;
import ro.clujit.innovationdays.platform.money.Money;
import ro.clujit.innovationdays.ticketing.RegistrationState;
import ro.clujit.innovationdays.ticketing.TicketState;

/** A registration as whoever has its token reads it. */
@Schema(name = "Registration")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RegistrationDocument(
        @Schema(description = "Whoever has it has the registration: keep it as a password")
        String token,

        @Schema(examples = "2027") String edition,
        RegistrationState state,

        @Schema(description = "Until when its places are held, while it waits for its details")
        Instant heldUntil,

        List<LineDocument> lines,
        AmountDocument total,
        PaymentDocument payment,
        List<TicketDocument> tickets,

        @Schema(description = "Its page, for people") String page) {

    /** @param amount with two decimals, VAT included */
    @Schema(name = "Amount")
    public record AmountDocument(
            @Schema(examples = "242.00") String amount, Currency currency) {
        public static AmountDocument of(Money money) {
            return new AmountDocument(money.plain(), money.currency());
        }
    }

    @Schema(name = "RegistrationLine")
    public record LineDocument(
            UUID ticketType,
            int count,

            @Schema(description = "Of one place, VAT included")
            AmountDocument price,

            @Schema(description = "In percent", examples = "21")
            String vatRate) {}

    @Schema(name = "PaymentDue", description = "While it waits for its money")
    public record PaymentDocument(
            @Schema(examples = "CID27-7K4M2-PX3QA") String reference, Instant until, String beneficiary, String iban) {}

    /**
     * @param token of the ticket's own page
     * @param shortCode for typing at the door
     */
    @Schema(name = "Ticket")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TicketDocument(
            UUID id,
            String token,
            UUID ticketType,
            String name,
            TicketState state,

            @Schema(
                    description =
                            "Which of its holders this is, from 1: a transfer names the one that it takes it from")
            int holder,

            String shortCode,

            @Schema(description = "Of its badge, once it is valid")
            String badge) {}
}
