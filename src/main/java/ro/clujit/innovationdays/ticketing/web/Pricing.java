package ro.clujit.innovationdays.ticketing.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.platform.money.Money;
import ro.clujit.innovationdays.ticketing.OfferView;
import ro.clujit.innovationdays.ticketing.Offers;
import ro.clujit.innovationdays.ticketing.Registration;
import ro.clujit.innovationdays.ticketing.RegistrationLine;
import ro.clujit.innovationdays.ticketing.RegistrationLines;
import ro.clujit.innovationdays.ticketing.RegistrationState;
import ro.clujit.innovationdays.ticketing.SalesTerms;
import ro.clujit.innovationdays.ticketing.TicketType;

/** What registrations cost, line by line, and how it is paid. */
@ApplicationScoped
class Pricing {

    private final RegistrationLines lines;
    private final Offers offers;
    private final SalesTerms terms;

    Pricing(RegistrationLines lines, Offers offers, SalesTerms terms) {
        this.lines = lines;
        this.offers = offers;
        this.terms = terms;
    }

    List<RegistrationLine> lines(Registration registration) {
        return lines.of(registration);
    }

    List<OfferView> addOns(TicketType admission, Language language) {
        return offers.addOns(admission, language);
    }

    /** As the form is ticked. */
    SumView sum(Registration registration, RegistrationForm form, Language language) {
        List<SumView.Line> all = new ArrayList<>();
        Map<Integer, Money> vat = new LinkedHashMap<>();
        for (RegistrationLine line : lines.of(registration)) {
            Money due = line.price().due().times(line.places());
            all.add(new SumView.Line(line.ticketType().name(language), line.places(), words(due, language)));
            vat.merge(line.price().vatRate(), due.vatWithin(line.price().vatRate()), Money::plus);
        }
        Money total = form.total();
        return new SumView(
                all,
                total.isNothing() ? "" : total.in(language),
                total.minor() - form.addOnsTotal().minor(),
                total.currency().name(),
                SumView.taxes(vat, language));
    }

    private static String words(Money money, Language language) {
        return money.isNothing() ? "" : money.in(language);
    }

    PendingView pending(Registration registration, Language language) {
        var agreed = terms.of(registration.edition());
        var zone = registration.edition().zone();
        return new PendingView(
                registration.state() == RegistrationState.PENDING_PAYMENT,
                registration.contactName(),
                registration.contactEmail(),
                words(registration.total(), language),
                registration
                        .payUntil()
                        .map(until -> LocalDates.dateTime(until, zone, language))
                        .orElse(""),
                registration.paymentReference().orElse(""),
                agreed.beneficiary(),
                agreed.taxId(),
                agreed.iban(registration.total().currency()),
                agreed.bank(),
                agreed.swift());
    }
}
