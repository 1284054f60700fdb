package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Lets registrations that need it go on, or ends them. */
@ApplicationScoped
public class Approving {

    /** What came of it. */
    public enum Outcome {
        DONE,
        /** It did not wait for approval, or no longer does. */
        NOT_WAITING
    }

    private final Registrations registrations;
    private final Tickets tickets;
    private final Settling settling;
    private final Ending ending;
    private final Traces traces;

    Approving(Registrations registrations, Tickets tickets, Settling settling, Ending ending, Traces traces) {
        this.registrations = registrations;
        this.tickets = tickets;
        this.settling = settling;
        this.ending = ending;
        this.traces = traces;
    }

    /** What is free is confirmed, what is priced waits for its money. @return empty when there is no such registration */
    @Transactional
    public Optional<Outcome> approve(UUID id, Actor by) {
        return registrations.lock(id).map(registration -> {
            if (registration.state() != RegistrationState.PENDING_APPROVAL) {
                return Outcome.NOT_WAITING;
            }
            traces.add(registration, Trace.Kind.APPROVED, by, "", "");
            settling.proceed(registration, tickets.standingOf(registration));
            return Outcome.DONE;
        });
    }

    /** @param isTold whether its people are written to */
    @Transactional
    public Optional<Outcome> refuse(UUID id, Actor by, boolean isTold) {
        return registrations.lock(id).map(registration -> {
            if (registration.state() != RegistrationState.PENDING_APPROVAL) {
                return Outcome.NOT_WAITING;
            }
            traces.add(registration, Trace.Kind.REFUSED, by, "", "");
            registration.cancel(EndReason.REFUSED, settling.now());
            ending.end(registration, tickets.standingOf(registration), EndReason.REFUSED, by, isTold);
            return Outcome.DONE;
        });
    }
}
