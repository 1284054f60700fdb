package ro.clujit.innovationdays.payment.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ro.clujit.innovationdays.payment.Refund;
import ro.clujit.innovationdays.ticketing.RefundDue;

/** Money that was paid for what was given up later, and that has to go back or went back. */
@Schema(name = "Refund")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RefundDocument(
        UUID id,
        State state,
        SumDocument sum,
        RefundDue.Reason reason,

        @Schema(description = "What was given up, in the registration's language", examples = "Atelier: Roboți")
        String what,

        UUID registration,
        @Schema(examples = "Ana Exemplu") String contactName,
        @Schema(examples = "ana@example.org") String contactEmail,

        @Schema(description = "What stood on the transfer that paid it", examples = "CID27-7K4M2-PX3QA")
        String reference,

        @Schema(description = "Since when it has to go back")
        Instant dueAt,

        @Schema(description = "Who wrote down that it was sent back")
        String sentBackBy,

        Instant sentBackAt) {

    /** Where the money is. */
    @Schema(name = "RefundState")
    public enum State {
        /** Still here: an organiser has to send it. */
        DUE,
        SENT_BACK
    }

    static RefundDocument of(Refund refund) {
        return new RefundDocument(
                refund.id(),
                refund.isOpen() ? State.DUE : State.SENT_BACK,
                SumDocument.of(refund.amount()),
                refund.reason(),
                refund.what(),
                refund.registration().id(),
                refund.registration().contactName(),
                refund.registration().contactEmail(),
                refund.registration().paymentReference().orElse(null),
                refund.dueAt(),
                refund.refundedAt().map(at -> refund.refundedBy()).orElse(null),
                refund.refundedAt().orElse(null));
    }
}
