package ro.clujit.innovationdays.payment.web;

import java.util.UUID;
import ro.clujit.innovationdays.payment.Refund;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.ticketing.RefundDue;

/**
 * Money that has to go back, or went.
 *
 * @param what was given up
 * @param day when
 * @param by who sent it back; empty while nobody has
 */
public record RefundRow(
        UUID id,
        String amount,
        RefundDue.Reason reason,
        String what,
        UUID registration,
        String name,
        String reference,
        String day,
        String by) {

    static RefundRow of(Refund refund, Language language) {
        return new RefundRow(
                refund.id(),
                refund.amount().in(language),
                refund.reason(),
                refund.what(),
                refund.registration().id(),
                refund.registration().contactName(),
                refund.registration().paymentReference().orElse(""),
                LocalDates.dateTime(
                        refund.dueAt(), refund.registration().edition().zone(), language),
                refund.refundedBy());
    }
}
