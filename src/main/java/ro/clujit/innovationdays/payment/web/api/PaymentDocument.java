package ro.clujit.innovationdays.payment.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ro.clujit.innovationdays.payment.Payment;
import ro.clujit.innovationdays.payment.PaymentProblem;
import ro.clujit.innovationdays.payment.PaymentState;
import ro.clujit.innovationdays.ticketing.Registration;

/** A sum that came in. */
@Schema(name = "Payment")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PaymentDocument(
        UUID id,
        SumDocument sum,
        LocalDate receivedOn,
        PaymentState state,

        @Schema(description = "Why it was not simply matched")
        PaymentProblem problem,

        @Schema(description = "Whose it is, once that is known")
        UUID registration,

        @Schema(examples = "CID27-7K4M2-PX3QA") String reference,
        String note,
        String enteredBy,

        @Schema(description = "Who matched it by hand or sent it back")
        String settledBy) {

    static PaymentDocument of(Payment payment) {
        return new PaymentDocument(
                payment.id(),
                SumDocument.of(payment.amount()),
                payment.receivedOn(),
                payment.state(),
                payment.problem().orElse(null),
                payment.registration().map(Registration::id).orElse(null),
                payment.registration().flatMap(Registration::paymentReference).orElse(null),
                payment.note(),
                payment.enteredBy(),
                payment.settledBy());
    }
}
