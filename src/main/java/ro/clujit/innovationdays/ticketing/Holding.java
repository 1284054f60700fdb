package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Holds places while somebody fills in the form. */
@ApplicationScoped
public class Holding {

    /** What came of asking for places. */
    public sealed interface Outcome {
        /** @param token what the registration's address ends with */
        record Held(String token) implements Outcome {}

        /**
         * @param left how many places there are, for {@link Refusal#TOO_FEW_LEFT}; how many can be asked for, for {@link
         *     Refusal#WRONG_NUMBER}; how many uses, for {@link Refusal#CODE_USED_UP}
         * @param ticketType the one that is the matter; null where it is none of them
         */
        record Refused(Refusal refusal, int left, UUID ticketType) implements Outcome {
            boolean isForWantOfPlaces() {
                return refusal == Refusal.SOLD_OUT
                        || refusal == Refusal.TOO_FEW_LEFT
                        || refusal == Refusal.CODE_USED_UP;
            }
        }
    }

    private final Turnstile turnstile;
    private final HoldAttempt attempt;
    private final HoldSweep due;

    Holding(Turnstile turnstile, HoldAttempt attempt, HoldSweep due) {
        this.turnstile = turnstile;
        this.attempt = attempt;
        this.due = due;
    }

    /** Each in a transaction of its own: call it outside of one. */
    public Outcome hold(HoldRequest request) {
        Outcome outcome = turnstile.pass(() -> attempt.hold(request));
        // Whoever finds nothing left ends the holds that are due first; not with locks in hand, which others wait for.
        return outcome instanceof Outcome.Refused refused && refused.isForWantOfPlaces() && due.end() > 0
                ? turnstile.pass(() -> attempt.hold(request))
                : outcome;
    }
}
