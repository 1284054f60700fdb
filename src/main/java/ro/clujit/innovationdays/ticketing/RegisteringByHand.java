package ro.clujit.innovationdays.ticketing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.platform.locale.Language;

/** Registers somebody whom an organiser invites, with any admission of the edition, as long as a place is left. */
@ApplicationScoped
public class RegisteringByHand {

    /**
     * Who is to be registered.
     *
     * @param key made with the form; sent again it answers with the same registration
     * @param type with its edition and quotas
     * @param isFree whether nothing is to be paid, whatever the type costs
     */
    public record Wanted(UUID key, TicketType type, Attendee attendee, Language language, boolean isFree) {}

    /** What came of it. */
    public sealed interface Outcome {
        record Registered(UUID id) implements Outcome {}

        /** No place of the type is left. @param free none, or what came free meanwhile */
        record Full(int free) implements Outcome {}

        /** The type is for another audience. */
        record WrongAudience() implements Outcome {}
    }

    private final HandHold holding;
    private final Registrations registrations;
    private final RegistrationLines lines;
    private final Issuing issuing;
    private final HandSettling settling;

    RegisteringByHand(
            HandHold holding,
            Registrations registrations,
            RegistrationLines lines,
            Issuing issuing,
            HandSettling settling) {
        this.holding = holding;
        this.registrations = registrations;
        this.lines = lines;
        this.issuing = issuing;
        this.settling = settling;
    }

    /**
     * In two transactions, as everybody else: what asks for a rate by address asks for a code after the quota, which could
     * wait for those who ask the other way round. What stops between them ends as any hold does.
     */
    public Outcome register(Wanted wanted, Actor by) {
        boolean isForOthers = wanted.type()
                .audience()
                .filter(audience -> audience != wanted.attendee().audience())
                .isPresent();
        if (isForOthers) {
            return new Outcome.WrongAudience();
        }
        Optional<UUID> held = holding.hold(wanted);
        if (held.isEmpty()) {
            return new Outcome.Full(holding.free(wanted.type()));
        }
        QuarkusTransaction.requiringNew().run(() -> registrations
                .lock(held.get())
                .filter(registration -> registration.isHeld(settling.now()))
                .ifPresent(registration -> issue(registration, wanted, by)));
        return new Outcome.Registered(held.get());
    }

    private void issue(Registration registration, Wanted wanted, Actor by) {
        var requested = new Requested(
                wanted.attendee().name(), wanted.attendee().email(), List.of(wanted.attendee()), wanted.language());
        var outcome = issuing.issue(registration, lines.of(registration), requested, settling.now());
        if (outcome instanceof Issuing.Outcome.Issued issued) {
            registration.request(
                    requested.contactName(),
                    requested.contactEmail(),
                    requested.language(),
                    issued.total(),
                    settling.now());
            settling.decide(registration, issued.tickets());
            issuing.write(issued, settling.now());
            settling.tell(registration, issued.tickets(), by);
        } else {
            throw new IllegalStateException("refused with an audience that was right: " + outcome);
        }
    }
}
