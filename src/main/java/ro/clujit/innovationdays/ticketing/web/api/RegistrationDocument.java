package ro.clujit.innovationdays.ticketing.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ro.clujit.innovationdays.platform.money.Currency;
import ro.clujit.innovationdays.platform.money.Money;
import ro.clujit.innovationdays.ticketing.RegistrationState;
import ro.clujit.innovationdays.ticketing.TicketAddOn;
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
        OwedLaterDocument owedLater,
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

    /** @param until the date of the most urgent */
    @Schema(
            name = "OwedLater",
            description =
                    "Once it is confirmed: what was chosen since and is not paid yet. The registration stays confirmed"
                            + " whatever becomes of it")
    public record OwedLaterDocument(
            @Schema(description = "Of all that is not paid yet, VAT included")
            AmountDocument amount,

            @Schema(description = "What stands on the transfer", examples = "CID27-7K4M2-PX3QA")
            String reference,

            @Schema(description = "Until when the most urgent is waited for; each has its own date, at its ticket")
            Instant until,

            String beneficiary,
            String iban) {}

    /** A workshop or dinner that goes with a ticket. */
    @Schema(name = "ChosenAddOn")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AddOnDocument(
            UUID ticketType,

            @Schema(description = "As it was agreed, VAT included")
            AmountDocument price,

            @Schema(description = "PENDING while it waits for approval or money; its place is taken")
            TicketState state,

            @Schema(
                    description =
                            "Until when its own money is waited for, where it was chosen after the registration was confirmed")
            Instant payUntil) {
        public static AddOnDocument of(TicketAddOn addOn) {
            return new AddOnDocument(
                    addOn.ticketType().id(),
                    AmountDocument.of(addOn.price()),
                    addOn.state(),
                    addOn.state() == TicketState.PENDING ? addOn.payUntil().orElse(null) : null);
        }
    }

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
            String badge,

            @Schema(description = "What goes with it and was not dropped")
            List<AddOnDocument> addOns) {}
}
