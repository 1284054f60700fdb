package ro.clujit.innovationdays.payment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import ro.clujit.innovationdays.ticketing.RefundDue;

/** The words of money that has to go back because what it had been paid for was given up. */
@MessageBundle(value = "refunds", locale = "en")
public interface RefundMessages {
    @Message
    String to_refund();

    @Message
    String since();

    @Message
    String reason(RefundDue.Reason reason);

    @Message
    String mark(String sum, String name);

    @Message
    String sent_back();

    @Message
    String is_refunded();
}
