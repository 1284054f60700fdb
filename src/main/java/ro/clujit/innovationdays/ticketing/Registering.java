package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes the details for held places, once: the registration is confirmed, or waits for approval or for its money. */
@ApplicationScoped
public class Registering {

    /** What came of it. */
    public sealed interface Outcome {
        /** Now or before: the answer to a repeated request is the same. */
        record Registered() implements Outcome {}

        /** @param attendee whose choice is the matter, from 1; 0 where it is nobody's */
        record Refused(Refusal refusal, int attendee) implements Outcome {}
    }

    private final Registrations registrations;
    private final RegistrationLines lines;
    private final Renewing renewing;
    private final Issuing issuing;
    private final Settling settling;

    Registering(
            Registrations registrations,
            RegistrationLines lines,
            Renewing renewing,
            Issuing issuing,
            Settling settling) {
        this.registrations = registrations;
        this.lines = lines;
        this.renewing = renewing;
        this.issuing = issuing;
        this.settling = settling;
    }

    /**
     * A hold that has ended is taken up again if its places are still there: nobody loses a place by typing slowly when
     * nobody else wants it.
     *
     * @return empty when no registration has this token
     */
    @Transactional
    public Optional<Outcome> register(String token, Requested requested) {
        return register(token, requested, tickets -> {});
    }

    /** @param along what is written down with the tickets, in their transaction; not done when it was done before */
    @Transactional
    public Optional<Outcome> register(String token, Requested requested, Consumer<List<Ticket>> along) {
        return registrations.lockByToken(token).map(registration -> register(registration, requested, along));
    }

    private Outcome register(Registration registration, Requested requested, Consumer<List<Ticket>> along) {
        if (registration.state().isPending() || registration.state() == RegistrationState.CONFIRMED) {
            return new Outcome.Registered();
        }
        if (registration.state() == RegistrationState.CANCELLED
                || registration.requestedAt().isPresent()) {
            return new Outcome.Refused(Refusal.EDITION_CLOSED, 0);
        }
        Instant now = settling.now();
        if (!registration.isHeld(now)) {
            Optional<Refusal> refusal = renewing.renew(registration, now);
            if (refusal.isPresent()) {
                return new Outcome.Refused(refusal.get(), 0);
            }
        }
        return register(registration, lines.of(registration), requested, () -> {}, along, now);
    }

    /**
     * Within the caller's transaction, for one that is locked or that nobody else has seen.
     *
     * @param chosen its lines
     * @param first what is written down before its tickets, when it is known how it stands
     * @param now at which its places are held
     */
    Outcome register(
            Registration registration,
            List<RegistrationLine> chosen,
            Requested requested,
            Runnable first,
            Consumer<List<Ticket>> along,
            Instant now) {
        if (requested.attendees().size() != registration.places()) {
            return new Outcome.Refused(Refusal.WRONG_NUMBER, 0);
        }
        var outcome = issuing.issue(registration, chosen, requested, now);
        if (outcome instanceof Issuing.Outcome.Refused refused) {
            return new Outcome.Refused(refused.refusal(), refused.attendee());
        }
        var issued = (Issuing.Outcome.Issued) outcome;
        registration.request(
                requested.contactName(), requested.contactEmail(), requested.language(), issued.total(), now);
        settling.decide(registration, issued.tickets());
        first.run();
        issuing.write(issued, now);
        along.accept(issued.tickets());
        settling.tell(registration, issued.tickets());
        return new Outcome.Registered();
    }
}
