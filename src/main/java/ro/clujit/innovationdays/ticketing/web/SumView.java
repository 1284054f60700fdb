package ro.clujit.innovationdays.ticketing.web;

import java.util.List;
import java.util.Map;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.money.Money;
import ro.clujit.innovationdays.ticketing.OfferView;

/**
 * What is to be paid, in words; empty texts where it is free of charge.
 *
 * @param total VAT included
 * @param base in hundredths, without what can be ticked, for the sum that the page keeps
 * @param taxes the VAT that is in it, without what can be ticked, by rate
 */
public record SumView(List<Line> lines, String total, long base, String currency, List<Tax> taxes) {

    /** @param sum of all its places */
    public record Line(String name, int places, String sum) {}

    /** @param rate such as {@code 21%} */
    public record Tax(String rate, String amount) {}

    static List<Tax> taxes(Map<Integer, Money> byRate, Language language) {
        return byRate.entrySet().stream()
                .filter(entry -> !entry.getValue().isNothing())
                .map(entry -> new Tax(
                        OfferView.percent(entry.getKey(), language),
                        entry.getValue().in(language)))
                .toList();
    }
}
