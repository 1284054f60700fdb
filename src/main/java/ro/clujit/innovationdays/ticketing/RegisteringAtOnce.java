package ro.clujit.innovationdays.ticketing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Holds places and gives the details in one go, for those who know both: programs and organisers. */
@ApplicationScoped
public class RegisteringAtOnce {

    /** What came of it. */
    public sealed interface Outcome {
        /** @param token what the registration's address ends with */
        record Registered(String token) implements Outcome {}

        /** Nothing is held. @param left see {@link Holding.Outcome.Refused}; @param attendee from 1, 0 for nobody */
        record Refused(Refusal refusal, int left, UUID ticketType, int attendee) implements Outcome {}
    }

    private final Holding holding;
    private final HoldAttempt attempt;
    private final Registering registering;
    private final Renewing renewing;

    RegisteringAtOnce(Holding holding, HoldAttempt attempt, Registering registering, Renewing renewing) {
        this.holding = holding;
        this.attempt = attempt;
        this.registering = registering;
        this.renewing = renewing;
    }

    /** In transactions of its own: call it outside of one. */
    public Outcome register(HoldRequest request, Requested requested) {
        boolean isPlain = request.code().isBlank()
                && requested.attendees().stream()
                        .allMatch(attendee -> attendee.addOns().isEmpty());
        return (isPlain ? inOneTransaction(request, requested) : Optional.<Outcome>empty())
                .orElseGet(() -> inTwo(request, requested));
    }

    /**
     * One commit for all of it.
     *
     * @return empty where it must go the long way: what costs something may ask for codes after quotas, which could wait
     *     for those who ask the other way round, and what finds no place first ends the holds that are due
     */
    private Optional<Outcome> inOneTransaction(HoldRequest request, Requested requested) {
        try {
            return QuarkusTransaction.requiringNew()
                    .call(() -> hold(request).map(held -> finishOrUndo(held, requested)));
        } catch (Undone undone) {
            return Optional.of(undone.outcome);
        }
    }

    /** @return empty as {@link #inOneTransaction} is; otherwise what was held, or the refusal */
    private Optional<Holding.Outcome> hold(HoldRequest request) {
        return attempt.holdIfFree(request)
                .filter(held -> !(held instanceof Holding.Outcome.Refused refused && refused.isForWantOfPlaces()));
    }

    private Outcome finishOrUndo(Holding.Outcome held, Requested requested) {
        if (held instanceof Holding.Outcome.Refused refused) {
            return refusal(refused);
        }
        Outcome outcome = finish(((Holding.Outcome.Held) held).token(), requested);
        if (outcome instanceof Outcome.Refused) {
            throw new Undone(outcome);
        }
        return outcome;
    }

    /** Takes what was held back with the transaction, which ends in no other way without an error. */
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Outcome outcome;

        Undone(Outcome outcome) {
            super(null, null, false, false);
            this.outcome = outcome;
        }
    }

    private Outcome inTwo(HoldRequest request, Requested requested) {
        var held = holding.hold(request);
        if (held instanceof Holding.Outcome.Refused refused) {
            return refusal(refused);
        }
        String token = ((Holding.Outcome.Held) held).token();
        Outcome outcome = finish(token, requested);
        if (outcome instanceof Outcome.Refused) {
            renewing.letGo(token);
        }
        return outcome;
    }

    private Outcome finish(String token, Requested requested) {
        return registering.register(token, requested).orElseThrow() instanceof Registering.Outcome.Refused refused
                ? new Outcome.Refused(refused.refusal(), 0, null, refused.attendee())
                : new Outcome.Registered(token);
    }

    private static Outcome refusal(Holding.Outcome.Refused refused) {
        return new Outcome.Refused(refused.refusal(), refused.left(), refused.ticketType(), 0);
    }
}
