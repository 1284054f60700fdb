package ro.clujit.innovationdays.ticketing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import ro.clujit.innovationdays.platform.database.Violation;

/** Holds places and gives the details in one go, for those who know both: programs and organisers. */
@ApplicationScoped
public class RegisteringAtOnce {

    private static final String SAME_KEY = "registration_hold_key_key";

    /** A registration as it was committed. @param tickets in their order */
    public record Made(Registration registration, List<RegistrationLine> lines, List<Ticket> tickets) {}

    /** What came of it. */
    public sealed interface Outcome {
        /**
         * @param token what the registration's address ends with
         * @param made empty where it has to be read
         */
        record Registered(String token, Optional<Made> made) implements Outcome {}

        /** Nothing is held. @param left see {@link Holding.Outcome.Refused}; @param attendee from 1, 0 for nobody */
        record Refused(Refusal refusal, int left, UUID ticketType, int attendee) implements Outcome {}
    }

    private final Turnstile turnstile;
    private final RegisteringFree free;
    private final Holding holding;
    private final Registering registering;
    private final Renewing renewing;

    RegisteringAtOnce(
            Turnstile turnstile, RegisteringFree free, Holding holding, Registering registering, Renewing renewing) {
        this.turnstile = turnstile;
        this.free = free;
        this.holding = holding;
        this.registering = registering;
        this.renewing = renewing;
    }

    /** In transactions of its own: call it outside of one. */
    public Outcome register(HoldRequest request, Requested requested) {
        return register(request, requested, tickets -> {});
    }

    /** As above. @param along as in {@link Registering#register(String, Requested, Consumer)} */
    public Outcome register(HoldRequest request, Requested requested, Consumer<List<Ticket>> along) {
        boolean isPlain = request.code().isBlank()
                && requested.attendees().stream()
                        .allMatch(attendee -> attendee.addOns().isEmpty());
        return (isPlain ? inOneTransaction(request, requested, along) : Optional.<Outcome>empty())
                .orElseGet(() -> inTwo(request, requested, along));
    }

    /** @return empty where it must go the long way */
    private Optional<Outcome> inOneTransaction(HoldRequest request, Requested requested, Consumer<List<Ticket>> along) {
        try {
            return turnstile.pass(
                    () -> QuarkusTransaction.requiringNew().call(() -> free.register(request, requested, along)));
        } catch (RegisteringFree.Undone undone) {
            return Optional.of(undone.outcome());
        } catch (RuntimeException e) {
            if (Violation.in(e).filter(SAME_KEY::equals).isEmpty()) {
                throw e;
            }
            // The same request, sent twice at once: the long way finds what the other made.
            return Optional.empty();
        }
    }

    private Outcome inTwo(HoldRequest request, Requested requested, Consumer<List<Ticket>> along) {
        var held = holding.hold(request);
        if (held instanceof Holding.Outcome.Refused refused) {
            return new Outcome.Refused(refused.refusal(), refused.left(), refused.ticketType(), 0);
        }
        String token = ((Holding.Outcome.Held) held).token();
        if (registering.register(token, requested, along).orElseThrow()
                instanceof Registering.Outcome.Refused refused) {
            renewing.letGo(token);
            return new Outcome.Refused(refused.refusal(), 0, null, refused.attendee());
        }
        return new Outcome.Registered(token, Optional.empty());
    }
}
