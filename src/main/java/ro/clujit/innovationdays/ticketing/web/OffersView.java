package ro.clujit.innovationdays.ticketing.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.money.Money;
import ro.clujit.innovationdays.ticketing.Holding;
import ro.clujit.innovationdays.ticketing.OfferView;
import ro.clujit.innovationdays.ticketing.Refusal;

/**
 * The form of the first step.
 *
 * @param closed whether the edition can no longer be registered for
 * @param key of this form
 * @param code as it was typed
 * @param codeRefusal what is wrong with it; null when nothing is
 * @param refusal of what was asked for; null when nothing was refused
 * @param left see {@link Holding.Outcome.Refused}
 * @param total of what is chosen, in words; empty when nothing is or it is free of charge
 */
public record OffersView(
        List<Line> lines,
        boolean closed,
        UUID key,
        String code,
        Refusal codeRefusal,
        Refusal refusal,
        int left,
        String total) {

    /**
     * @param places how many were chosen
     * @param refusal null when it is not about this one
     * @param minor price of one place in hundredths, for the sum that the page keeps
     */
    public record Line(OfferView offer, int places, Refusal refusal, long minor, String currency) {}

    static OffersView of(
            List<OfferView> offers,
            Refusal codeRefusal,
            boolean closed,
            String code,
            Map<UUID, Integer> wanted,
            Holding.Outcome.Refused refused,
            Language language) {
        List<Line> lines = offers.stream()
                .map(offer -> new Line(
                        offer,
                        // With one kind of ticket most people want one of it.
                        wanted.getOrDefault(offer.id(), offers.size() == 1 && wanted.isEmpty() ? offer.least() : 0),
                        refused != null && offer.id().equals(refused.ticketType()) ? refused.refusal() : null,
                        offer.due().minor(),
                        offer.due().currency().name()))
                .toList();
        return new OffersView(
                lines,
                closed,
                UUID.randomUUID(),
                code,
                codeRefusal,
                refused == null ? null : refused.refusal(),
                refused == null ? 0 : refused.left(),
                total(lines, language));
    }

    private static String total(List<Line> lines, Language language) {
        List<Money> sums = lines.stream()
                .filter(line ->
                        line.places() > 0 && line.places() <= line.offer().most())
                .map(line -> line.offer().due().times(line.places()))
                .filter(sum -> !sum.isNothing())
                .toList();
        boolean isOneCurrency = sums.stream().map(Money::currency).distinct().count() == 1;
        return isOneCurrency ? sums.stream().reduce(Money::plus).orElseThrow().in(language) : "";
    }

    /** Whether there is something to add up. */
    public boolean isAnyChosen() {
        return lines.stream().anyMatch(line -> line.places() > 0);
    }

    /** Whether any of them can be had. */
    public boolean canGoOn() {
        return lines.stream().anyMatch(line -> line.offer().most() > 0);
    }
}
