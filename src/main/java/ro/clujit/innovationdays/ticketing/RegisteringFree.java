package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import ro.clujit.innovationdays.ticketing.RegisteringAtOnce.Outcome;

/**
 * Registers in one transaction what is free of charge and asks for nothing but places of quotas. Nothing that it wrote is
 * read again: a rush of programs waits for the statements of each.
 */
@ApplicationScoped
class RegisteringFree {

    /** Takes the transaction back with what was held in it; thrown instead of returned since nothing else does so quietly. */
    static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Outcome outcome;

        Undone(Outcome outcome) {
            super(null, null, false, false);
            this.outcome = outcome;
        }

        Outcome outcome() {
            return outcome;
        }
    }

    private final Registrations registrations;
    private final Choosing choosing;
    private final Holds holds;
    private final Registering registering;
    private final TicketCodes codes;

    RegisteringFree(
            Registrations registrations, Choosing choosing, Holds holds, Registering registering, TicketCodes codes) {
        this.registrations = registrations;
        this.choosing = choosing;
        this.holds = holds;
        this.registering = registering;
        this.codes = codes;
    }

    /**
     * Within the caller's transaction.
     *
     * @param along as in {@link Registering#register(String, Requested, Consumer)}
     * @return empty where it must go the long way, and then nothing was changed: what costs something may ask for codes
     *     after quotas, which could wait for those who ask the other way round; what finds no place first ends the holds
     *     that are due; what was asked for before is found
     * @throws Undone when it is refused after places were taken
     */
    Optional<Outcome> register(HoldRequest request, Requested requested, Consumer<List<Ticket>> along) {
        if (registrations.byHoldKey(request.key()).isPresent()) {
            return Optional.empty();
        }
        var chosen = choosing.choose(request, holds.now());
        if (chosen instanceof Choosing.Outcome.Refused refused) {
            return Optional.of(new Outcome.Refused(refused.refusal(), refused.left(), refused.ticketType(), 0));
        }
        Choice choice = ((Choosing.Outcome.Chosen) chosen).choice();
        boolean isFree =
                choice.items().stream().allMatch(item -> item.price().due().isNothing());
        return isFree && holds.take(choice).isEmpty()
                ? Optional.of(register(holds.make(request, choice, choice.needsApproval()), choice, requested, along))
                : Optional.empty();
    }

    private Outcome register(
            Registration registration, Choice choice, Requested requested, Consumer<List<Ticket>> along) {
        List<RegistrationLine> lines = choice.linesOf(registration);
        List<Ticket> tickets = new ArrayList<>();
        var outcome = registering.register(
                registration,
                lines,
                requested,
                () -> registrations.addNew(registration, lines),
                along.andThen(tickets::addAll),
                registration.heldAt());
        if (outcome instanceof Registering.Outcome.Refused refused) {
            throw new Undone(new Outcome.Refused(refused.refusal(), 0, null, refused.attendee()));
        }
        return new Outcome.Registered(
                codes.tokenOf(registration), Optional.of(new RegisteringAtOnce.Made(registration, lines, tickets)));
    }
}
