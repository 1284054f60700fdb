package ro.clujit.innovationdays.payment.web;

import java.util.UUID;
import ro.clujit.innovationdays.payment.Payment;
import ro.clujit.innovationdays.payment.PaymentProblem;
import ro.clujit.innovationdays.payment.PaymentState;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.ticketing.Registration;

/**
 * A sum that came in.
 *
 * @param problem null where there was none
 * @param registration null while nobody knows whose it is
 * @param reference of that registration; empty without one
 */
public record PaymentRow(
        UUID id,
        String amount,
        String day,
        String note,
        PaymentState state,
        PaymentProblem problem,
        UUID registration,
        String name,
        String reference,
        String enteredBy,
        String settledBy) {

    static PaymentRow of(Payment payment, Language language) {
        return new PaymentRow(
                payment.id(),
                payment.amount().in(language),
                LocalDates.day(payment.receivedOn(), language),
                payment.note(),
                payment.state(),
                payment.problem().orElse(null),
                payment.registration().map(Registration::id).orElse(null),
                payment.registration().map(Registration::contactName).orElse(""),
                payment.registration().flatMap(Registration::paymentReference).orElse(""),
                payment.enteredBy(),
                payment.settledBy());
    }
}
