package ro.clujit.innovationdays.payment.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ro.clujit.innovationdays.platform.money.Currency;
import ro.clujit.innovationdays.platform.money.Money;

/** Money, with two decimals. */
@Schema(name = "Sum")
public record SumDocument(@Schema(examples = "242.00") String amount, Currency currency) {

    static SumDocument of(Money money) {
        return new SumDocument(money.plain(), money.currency());
    }
}
