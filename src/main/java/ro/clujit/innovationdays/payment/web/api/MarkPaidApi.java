package ro.clujit.innovationdays.payment.web.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.payment.MarkingPaid;
import ro.clujit.innovationdays.payment.Received;
import ro.clujit.innovationdays.platform.idempotency.Idempotent;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.money.Currency;
import ro.clujit.innovationdays.platform.money.Money;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.platform.web.Faults;
import ro.clujit.innovationdays.platform.web.Problem;
import ro.clujit.innovationdays.ticketing.Actor;
import ro.clujit.innovationdays.ticketing.Paying;
import ro.clujit.innovationdays.ticketing.Registration;
import ro.clujit.innovationdays.ticketing.RegistrationState;

/** An organiser's program saw the money for a registration. */
@Path("/api/v1/editions/{edition}/payments")
@RolesAllowed(Role.EDITOR)
@SecurityRequirement(name = "token")
@APIResponse(ref = "Unauthorized")
@APIResponse(ref = "Forbidden")
@Tag(name = "Payments")
@Produces(MediaType.APPLICATION_JSON)
public class MarkPaidApi {

    /** The sum as a program writes it. */
    @Schema(name = "PaidBody")
    public record PaidBody(
            @Schema(description = "Its id; or its reference")
            UUID registration,

            @Schema(
                    description = "What stands on the transfer, where the id is left out",
                    examples = "CID27-7K4M2-PX3QA")
            String reference,

            @Schema(required = true, examples = "242.00") String amount,

            @Schema(description = "That of the registration where it is left out")
            Currency currency,

            @Schema(description = "The day on the bank's statement", required = true, examples = "2027-02-11")
            LocalDate receivedOn,

            @Schema(examples = "OP 4417") String note,

            @Schema(description = "Takes another amount for the whole of what is owed")
            boolean evenIfOther) {}

    /** @param outcome NO_PLACE_LEFT and CANCELLED: the money has to go back */
    @Schema(name = "Paid")
    public record Paid(
            UUID registration,

            @Schema(description = "CONFIRMED; or NO_PLACE_LEFT or CANCELLED, and the money has to go back")
            Paying.Outcome outcome,

            RegistrationState state) {}

    private static final String EXAMPLE = """
            {"reference": "CID27-7K4M2-PX3QA", "amount": "242.00", "currency": "RON", "receivedOn": "2027-02-11",
             "note": "OP 4417"}""";

    private static final int NOTE = 200;
    private static final int REFERENCE = 60;
    private static final int FIRST_YEAR = 2000;

    private final MoneyReading reading;
    private final MarkingPaid marking;
    private final SecurityIdentity identity;
    private final Clock clock;

    MarkPaidApi(MoneyReading reading, MarkingPaid marking, SecurityIdentity identity, Clock clock) {
        this.reading = reading;
        this.marking = marking;
        this.identity = identity;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Mark a registration paid",
            description = "The same registration, day and amount is written down once, with or without a key.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Paid.class)))
    @APIResponse(responseCode = "409", description = "Nothing is owed, nothing is due, or another amount is")
    @APIResponse(responseCode = "422", description = "What is wrong stands in errors, field by field")
    public Response paid(
            @Parameter(example = "2027") @RestPath String edition,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "a transfer", value = EXAMPLE)))
                    PaidBody body) {
        Edition found = reading.edition(edition);
        var faults = new Faults();
        faults.require("body", body);
        if (body != null) {
            check(body, LocalDate.ofInstant(clock.instant(), found.zone()), faults);
        }
        if (!faults.areNone()) {
            return Problem.invalid(faults.byField());
        }
        Optional<Registration> registration =
                reading.registration(edition, body.registration(), Text.line(body.reference()));
        if (registration.isEmpty()) {
            String field = body.registration() == null ? "reference" : "registration";
            return Problem.invalid(Map.of(field, "is no registration of this edition"));
        }
        Registration owing = registration.get();
        Money amount = Money.read(
                        body.amount(), body.currency() == null ? owing.total().currency() : body.currency())
                .orElseThrow();
        if (amount.currency() != owing.total().currency()) {
            return Problem.invalid(Map.of("currency", "is not the registration's"));
        }
        var outcome = marking.paid(
                        owing.id(),
                        new Received(amount, body.receivedOn(), Text.line(body.note())),
                        Actor.organiser(identity.getPrincipal().getName()),
                        body.evenIfOther())
                .orElseThrow(NotFoundException::new);
        return PaidAnswers.refusal(outcome, owing.owed().in(Language.en)).orElseGet(() -> Response.ok(new Paid(
                        owing.id(),
                        outcome,
                        reading.registration(edition, owing.id(), "")
                                .orElseThrow()
                                .state()))
                .build());
    }

    private static void check(PaidBody body, LocalDate today, Faults faults) {
        if (body.registration() == null) {
            faults.requireText("reference", body.reference(), REFERENCE);
        }
        boolean isAmount = body.amount() != null
                && Money.read(body.amount(), Currency.RON)
                        .filter(money -> money.minor() > 0 && money.minor() <= Received.MOST)
                        .isPresent();
        if (!isAmount) {
            faults.add("amount", "is not an amount above nothing with at most two decimals, such as 242.00");
        }
        faults.require("receivedOn", body.receivedOn());
        if (body.receivedOn() != null && body.receivedOn().isAfter(today)) {
            faults.add("receivedOn", "is still to come");
        } else if (body.receivedOn() != null && body.receivedOn().getYear() < FIRST_YEAR) {
            faults.add("receivedOn", "is in the year " + body.receivedOn().getYear());
        }
        faults.limit("note", body.note(), NOTE);
    }
}
