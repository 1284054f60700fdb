package ro.clujit.innovationdays.ticketing.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.platform.money.Money;
import ro.clujit.innovationdays.ticketing.Registration;
import ro.clujit.innovationdays.ticketing.RegistrationState;
import ro.clujit.innovationdays.ticketing.SalesTerms;

/** What registrations cost, line by line, and how it is paid. */
@ApplicationScoped
class Pricing {

    private final SalesTerms terms;

    Pricing(SalesTerms terms) {
        this.terms = terms;
    }

    /** As the form is ticked: a line for each ticket type, whose people stand together. */
    SumView sum(RegistrationForm form, Language language) {
        List<SumView.Line> all = new ArrayList<>();
        Map<Integer, Money> vat = new LinkedHashMap<>();
        Map<PlaceView, Integer> places = new LinkedHashMap<>();
        form.people().forEach(person -> places.merge(person.place(), 1, Integer::sum));
        places.forEach((place, count) -> {
            Money due = place.due().times(count);
            all.add(new SumView.Line(place.type(), count, words(due, language)));
            vat.merge(place.vatRate(), due.vatWithin(place.vatRate()), Money::plus);
        });
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

    /** How what is owed at this moment is paid; null where nobody waits for money. */
    PendingView transfer(Registration registration, Language language) {
        boolean isWaited = registration.state() == RegistrationState.PENDING_PAYMENT
                || registration.state() == RegistrationState.CONFIRMED;
        return isWaited && !registration.owed().isNothing() ? pending(registration, language) : null;
    }

    PendingView pending(Registration registration, Language language) {
        var agreed = terms.of(registration.edition());
        var zone = registration.edition().zone();
        return new PendingView(
                registration.state() == RegistrationState.PENDING_PAYMENT,
                registration.contactName(),
                registration.contactEmail(),
                words(registration.owed(), language),
                registration
                        .owedUntil()
                        .map(until -> LocalDates.until(until, zone, language))
                        .orElse(""),
                registration.paymentReference().orElse(""),
                agreed.beneficiary(),
                agreed.taxId(),
                agreed.iban(registration.total().currency()),
                agreed.bank(),
                agreed.swift());
    }
}
