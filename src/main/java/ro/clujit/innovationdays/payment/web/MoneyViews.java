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
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.money.Currency;
import ro.clujit.innovationdays.platform.money.Money;
import ro.clujit.innovationdays.ticketing.Registration;
import ro.clujit.innovationdays.ticketing.RegistrationState;
import ro.clujit.innovationdays.ticketing.Registrations;

/** Gathers what organisers see of an edition's money. */
@ApplicationScoped
class MoneyViews {

    /** Of what was booked; the rest is history. */
    private static final int LATEST = 200;

    private final Payments payments;
    private final Registrations registrations;
    private final Clock clock;

    MoneyViews(Payments payments, Registrations registrations, Clock clock) {
        this.payments = payments;
        this.registrations = registrations;
        this.clock = clock;
    }

    @Transactional
    PaymentOfficePages.MoneyView of(Edition edition, Language language) {
        List<Registration> owing = registrations.list(
                "from Registration r join fetch r.edition where r.edition = ?1 and r.state = ?2 order by r.payUntil, r.id",
                edition,
                RegistrationState.PENDING_PAYMENT);
        return new PaymentOfficePages.MoneyView(
                owing.stream()
                        .map(registration -> OwedRow.of(registration, clock.instant(), language))
                        .toList(),
                sum(owing, language),
                rows(payments.open(edition), language),
                rows(payments.settled(edition, LATEST), language));
    }

    private static String sum(List<Registration> owing, Language language) {
        Map<Currency, Money> sums = new TreeMap<>();
        owing.forEach(registration -> sums.merge(registration.total().currency(), registration.total(), Money::plus));
        return sums.values().stream().map(sum -> sum.in(language)).collect(Collectors.joining(" + "));
    }

    private static List<PaymentRow> rows(List<Payment> found, Language language) {
        return found.stream().map(payment -> PaymentRow.of(payment, language)).toList();
    }
}
