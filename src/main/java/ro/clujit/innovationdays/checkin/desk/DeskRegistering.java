package ro.clujit.innovationdays.checkin.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.checkin.CheckingIn;
import ro.clujit.innovationdays.checkin.ScanRequest;
import ro.clujit.innovationdays.checkin.Scanner;
import ro.clujit.innovationdays.checkin.Shown;
import ro.clujit.innovationdays.checkin.Source;
import ro.clujit.innovationdays.checkin.rules.Direction;
import ro.clujit.innovationdays.ticketing.Actor;
import ro.clujit.innovationdays.ticketing.RegisteringByHand;
import ro.clujit.innovationdays.ticketing.Registrations;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.Tickets;

/** Registers somebody at a gate and scans their ticket there at once, by the rules of every scan. */
@ApplicationScoped
public class DeskRegistering {

    /** What came of it. */
    public sealed interface Outcome {
        /** Whatever the gate said, it stands under this nonce. */
        record Scanned(UUID nonce) implements Outcome {}

        record Refused(RegisteringByHand.Outcome why) implements Outcome {}
    }

    private final RegisteringByHand registering;
    private final Registrations registrations;
    private final Tickets tickets;
    private final CheckingIn checkingIn;
    private final Clock clock;

    DeskRegistering(
            RegisteringByHand registering,
            Registrations registrations,
            Tickets tickets,
            CheckingIn checkingIn,
            Clock clock) {
        this.registering = registering;
        this.registrations = registrations;
        this.tickets = tickets;
        this.checkingIn = checkingIn;
        this.clock = clock;
    }

    /** @param wanted whose key, sent again, is the same registration and the same scan */
    public Outcome register(RegisteringByHand.Wanted wanted, UUID gate, Scanner scanner, Actor by) {
        var outcome = registering.register(wanted, by);
        if (!(outcome instanceof RegisteringByHand.Outcome.Registered registered)) {
            return new Outcome.Refused(outcome);
        }
        Optional<UUID> ticket = registrations.findByIdOptional(registered.id()).map(tickets::of).stream()
                .flatMap(all -> all.stream().map(Ticket::id))
                .findFirst();
        if (ticket.isEmpty()) {
            // The place was held by a form that was never finished, and has gone back since.
            return new Outcome.Refused(
                    new RegisteringByHand.Outcome.Full(wanted.type().free()));
        }
        UUID nonce = UUID.nameUUIDFromBytes((wanted.key() + " at the desk").getBytes(StandardCharsets.UTF_8));
        checkingIn.scan(
                new ScanRequest(
                        nonce,
                        gate,
                        new Shown.Listed(ticket.get()),
                        Direction.IN,
                        Source.SEARCH,
                        clock.instant(),
                        null,
                        null),
                scanner);
        return new Outcome.Scanned(nonce);
    }
}
