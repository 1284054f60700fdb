package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Gives held places more time, or gives them back before theirs is over. */
@ApplicationScoped
public class Renewing {

    private final Registrations registrations;
    private final RegistrationLines lines;
    private final Choosing choosing;
    private final Holds holds;
    private final HoldTerms terms;

    Renewing(Registrations registrations, RegistrationLines lines, Choosing choosing, Holds holds, HoldTerms terms) {
        this.registrations = registrations;
        this.lines = lines;
        this.choosing = choosing;
        this.holds = holds;
        this.terms = terms;
    }

    /**
     * Starts the time anew. A hold that has ended is taken up again if its places are still there.
     *
     * @return the refusal, if any; empty too when the registration is no longer waiting for its details
     */
    @Transactional
    public Optional<Refusal> extend(String token) {
        return registrations.lockByToken(token).flatMap(registration -> renew(registration, terms.now()));
    }

    /** Gives the places back at once. */
    @Transactional
    public void letGo(String token) {
        registrations
                .lockByToken(token)
                .filter(registration -> registration.state() == RegistrationState.HELD)
                .ifPresent(registration -> registrations.end(List.of(registration), EndReason.LEFT, terms.now()));
    }

    /** Within the caller's transaction, on a locked registration. */
    Optional<Refusal> renew(Registration registration, Instant now) {
        boolean hasExpired = registration.state() == RegistrationState.EXPIRED
                && registration.requestedAt().isEmpty();
        if (registration.state() != RegistrationState.HELD && !hasExpired) {
            return Optional.empty();
        }
        List<RegistrationLine> chosen = lines.of(registration);
        Optional<Refusal> closed = chosen.stream()
                .flatMap(line -> line.ticketType().closedBecause(now).stream())
                .findFirst();
        if (closed.isPresent()) {
            return closed;
        }
        if (hasExpired) {
            Optional<Refusal> refusal = takeAgain(registration, chosen, now);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        registration.holdFor(terms.hold(), now);
        return Optional.empty();
    }

    private Optional<Refusal> takeAgain(Registration registration, List<RegistrationLine> chosen, Instant now) {
        List<TicketType> types =
                chosen.stream().map(RegistrationLine::ticketType).toList();
        Map<UUID, Price> listed = choosing.pricesOf(types, now);
        boolean isAtTheOldPrice = chosen.stream()
                .allMatch(line -> listed.get(line.ticketType().id())
                        .list()
                        .equals(line.price().list()));
        if (!isAtTheOldPrice) {
            return Optional.of(Refusal.PRICE_CHANGED);
        }
        if (!choosing.waitedFor(types).isEmpty()) {
            return Optional.of(Refusal.OTHERS_WAIT);
        }
        Optional<Code> code = registration.codeId().map(choosing.codes()::findById);
        if (code.isPresent() && code.get().closedBecause(now).isPresent()) {
            return Optional.of(Refusal.CODE_USED_UP);
        }
        return holds.take(Choice.again(chosen, code))
                .map(missing -> missing == Refusal.CODE_USED_UP ? missing : Refusal.HOLD_ENDED);
    }
}
