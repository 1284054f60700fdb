package ro.clujit.innovationdays.ticketing.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.money.Currency;
import ro.clujit.innovationdays.platform.web.Choice;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.ticketing.Audience;
import ro.clujit.innovationdays.ticketing.OfferView;
import ro.clujit.innovationdays.ticketing.Quotas;
import ro.clujit.innovationdays.ticketing.SellingMessages;
import ro.clujit.innovationdays.ticketing.TicketKind;
import ro.clujit.innovationdays.ticketing.TicketTypes;
import ro.clujit.innovationdays.ticketing.TicketingMessages;
import ro.clujit.innovationdays.ticketing.Vat;
import ro.clujit.innovationdays.ticketing.VatRates;

/** Gathers what an organiser can choose in the form of a ticket type. */
@ApplicationScoped
class TicketTypeChoosing {

    private final Quotas quotas;
    private final TicketTypes types;
    private final VatRates rates;
    private final Page page;
    private final Clock clock;

    TicketTypeChoosing(Quotas quotas, TicketTypes types, VatRates rates, Page page, Clock clock) {
        this.quotas = quotas;
        this.types = types;
        this.rates = rates;
        this.page = page;
        this.clock = clock;
    }

    TicketTypeChoices of(Edition edition) {
        SellingMessages words = page.words(SellingMessages.class);
        TicketingMessages told = page.words(TicketingMessages.class);
        Map<Vat, Integer> today = rates.on(LocalDate.ofInstant(clock.instant(), edition.zone()));
        return new TicketTypeChoices(
                choices(TicketKind.values(), words::kind),
                choices(Currency.values(), Currency::name),
                choices(Vat.values(), vat -> words.vat_of(vat, rate(vat, today))),
                choices(Audience.values(), told::audience_of),
                quotas.of(edition).stream()
                        .map(quota -> new Choice(
                                quota.id().toString(), words.quota_of(quota.name(), quota.taken(), quota.size())))
                        .toList(),
                types.of(edition).stream()
                        .filter(type -> type.kind() == TicketKind.ADMISSION)
                        .map(type -> new Choice(type.id().toString(), type.name(page.language())))
                        .toList());
    }

    private String rate(Vat vat, Map<Vat, Integer> today) {
        return vat == Vat.NONE ? "" : OfferView.percent(today.get(vat), page.language());
    }

    private static <E extends Enum<E>> List<Choice> choices(E[] values, Function<E, String> label) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), label.apply(value)))
                .toList();
    }
}
