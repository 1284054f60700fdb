package ro.clujit.innovationdays.payment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.payment.Payment;
import ro.clujit.innovationdays.payment.Payments;
import ro.clujit.innovationdays.payment.Refunds;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.money.Currency;
import ro.clujit.innovationdays.platform.money.Money;
import ro.clujit.innovationdays.ticketing.Registration;
import ro.clujit.innovationdays.ticketing.Registrations;

/** Gathers what organisers see of an edition's money. */
@ApplicationScoped
class MoneyViews {

    /** Of what was booked; the rest is history. */
    private static final int LATEST = 200;

    private final Payments payments;
    private final Refunds refunds;
    private final Registrations registrations;
    private final Clock clock;

    MoneyViews(Payments payments, Refunds refunds, Registrations registrations, Clock clock) {
        this.payments = payments;
        this.refunds = refunds;
        this.registrations = registrations;
        this.clock = clock;
    }

    @Transactional
    PaymentOfficePages.MoneyView of(Edition edition, Language language) {
        List<Registration> owing = registrations.owing(edition);
        return new PaymentOfficePages.MoneyView(
                owing.stream()
                        .map(registration -> OwedRow.of(registration, clock.instant(), language))
                        .toList(),
                sum(owing, language),
                rows(payments.open(edition), language),
                rows(payments.settled(edition, LATEST), language),
                refunds.open(edition).stream()
                        .map(refund -> RefundRow.of(refund, language))
                        .toList(),
                refunds.settled(edition, LATEST).stream()
                        .map(refund -> RefundRow.of(refund, language))
                        .toList());
    }

    private static String sum(List<Registration> owing, Language language) {
        Map<Currency, Money> sums = new TreeMap<>();
        owing.forEach(registration -> sums.merge(registration.owed().currency(), registration.owed(), Money::plus));
        return sums.values().stream().map(sum -> sum.in(language)).collect(Collectors.joining(" + "));
    }

    private static List<PaymentRow> rows(List<Payment> found, Language language) {
        return found.stream().map(payment -> PaymentRow.of(payment, language)).toList();
    }
}
