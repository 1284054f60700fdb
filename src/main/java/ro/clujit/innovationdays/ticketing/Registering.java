package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ro.clujit.innovationdays.platform.locale.Language;

/** Turns held places into tickets, once. */
@ApplicationScoped
public class Registering {

    /** What came of confirming. */
    public sealed interface Outcome {
        /** Confirmed now or before: the answer to a repeated request is the same. */
        record Confirmed() implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }

    private final Registrations registrations;
    private final Holding holding;
    private final Issuing issuing;
    private final HoldTerms terms;
    private final Event<RegistrationConfirmed> confirmed;

    Registering(
            Registrations registrations,
            Holding holding,
            Issuing issuing,
            HoldTerms terms,
            Event<RegistrationConfirmed> confirmed) {
        this.registrations = registrations;
        this.holding = holding;
        this.issuing = issuing;
        this.terms = terms;
        this.confirmed = confirmed;
    }

    /**
     * A hold that has ended is taken up again if its places are still there: nobody loses a place by typing slowly when
     * nobody else wants it.
     *
     * @param attendees as many as places were held
     * @return empty when no registration has this token
     */
    @Transactional
    public Optional<Outcome> confirm(String token, List<Attendee> attendees, Language language) {
        return registrations.lockByToken(token).map(registration -> confirm(registration, attendees, language));
    }

    private Outcome confirm(Registration registration, List<Attendee> attendees, Language language) {
        if (registration.state() == RegistrationState.CONFIRMED) {
            return new Outcome.Confirmed();
        }
        if (registration.state() == RegistrationState.CANCELLED) {
            return new Outcome.Refused(Refusal.EDITION_CLOSED);
        }
        if (attendees.size() != registration.places()) {
            return new Outcome.Refused(Refusal.WRONG_NUMBER);
        }
        Instant now = terms.now();
        if (!registration.isHeld(now)) {
            Optional<Refusal> refusal = holding.renew(registration, now);
            if (refusal.isPresent()) {
                return new Outcome.Refused(refusal.get());
            }
        }
        registration.confirm(language, now);
        confirmed.fire(new RegistrationConfirmed(registration, issuing.issue(registration, attendees, now)));
        return new Outcome.Confirmed();
    }
}
