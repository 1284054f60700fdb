package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Until when attendees can change their mind by themselves. */
@ApplicationScoped
public class ChangeTerms {

    private final SalesTerms terms;
    private final Clock clock;

    ChangeTerms(SalesTerms terms, Clock clock) {
        this.terms = terms;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** Empty where they cannot, or no longer. */
    public Optional<Instant> changeUntil(Registration registration) {
        return terms.of(registration.edition())
                .changeUntil(registration.edition())
                .filter(until -> clock.instant().isBefore(until));
    }

    /** As {@link #changeUntil}, for cancelling. */
    public Optional<Instant> cancelUntil(Registration registration) {
        return terms.of(registration.edition())
                .cancelUntil(registration.edition())
                .filter(until -> clock.instant().isBefore(until));
    }
}
