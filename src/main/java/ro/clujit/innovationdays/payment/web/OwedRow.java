package ro.clujit.innovationdays.payment.web;

import java.time.Instant;
import java.util.UUID;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.ticketing.Registration;

/** A registration that waits for its money. */
public record OwedRow(UUID id, String name, String reference, String amount, String due, boolean overdue) {

    static OwedRow of(Registration registration, Instant now, Language language) {
        return new OwedRow(
                registration.id(),
                registration.contactName(),
                registration.paymentReference().orElse(""),
                registration.owed().in(language),
                registration
                        .owedUntil()
                        .map(until ->
                                LocalDates.until(until, registration.edition().zone(), language))
                        .orElse(""),
                registration.owedUntil().filter(now::isAfter).isPresent());
    }
}
