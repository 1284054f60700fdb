package ro.clujit.innovationdays.ticketing;

import ro.clujit.innovationdays.platform.money.Money;

/**
 * What one place costs.
 *
 * @param list as it is listed, VAT included
 * @param due as it is to be paid, VAT included; never more than listed
 * @param vatRate in hundredths of a percent
 */
public record Price(Money list, Money due, int vatRate) {

    public Price {
        if (due.minor() < 0 || due.minor() > list.minor() || due.currency() != list.currency()) {
            throw new IllegalArgumentException(due + " of " + list);
        }
    }

    static Price listed(Money list, int vatRate) {
        return new Price(list, list, vatRate);
    }

    Price at(Money other) {
        return new Price(list, other, vatRate);
    }
}
