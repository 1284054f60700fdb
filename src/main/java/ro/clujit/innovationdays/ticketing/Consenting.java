package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Gives and withdraws consents, each on its own. */
@ApplicationScoped
public class Consenting {

    private final Tickets tickets;
    private final Consents consents;
    private final Traces traces;
    private final Event<Object> changed;
    private final Clock clock;

    Consenting(Tickets tickets, Consents consents, Traces traces, Event<Object> changed, Clock clock) {
        this.tickets = tickets;
        this.consents = consents;
        this.traces = traces;
        this.changed = changed;
        this.clock = clock;
    }

    /** What holds now. */
    public Set<Purpose> of(Ticket ticket) {
        return held(consents.of(ticket));
    }

    private static Set<Purpose> held(List<Consent> known) {
        return known.stream().filter(Consent::holds).map(Consent::purpose).collect(Collectors.toUnmodifiableSet());
    }

    /** As a trace keeps them: their constants in their order, separated by blanks. */
    private static String names(Set<Purpose> purposes) {
        return purposes.stream().sorted().map(Purpose::name).collect(Collectors.joining(" "));
    }

    /**
     * @param agreed all that holds from now on; what is not in it is withdrawn
     * @return false when no ticket has this token
     */
    @Transactional
    public boolean agree(String ticketToken, Set<Purpose> agreed) {
        Optional<Ticket> ticket = tickets.lockByToken(ticketToken);
        ticket.ifPresent(found -> agree(found, agreed, clock.instant()));
        return ticket.isPresent();
    }

    /**
     * Withdraws one purpose for all tickets of an address: its owner asked for it, without naming one.
     *
     * @param address in whatever case
     * @return those for which it had held
     */
    @Transactional
    public List<UUID> withdraw(Purpose purpose, String address) {
        List<Ticket> held = tickets.lockByEmail(address).stream()
                .filter(ticket -> of(ticket).contains(purpose))
                .toList();
        held.forEach(ticket -> change(ticket, purpose, false));
        return held.stream().map(Ticket::id).toList();
    }

    /**
     * Takes that back.
     *
     * @param of the tickets for which it had held; those that are no longer this address's are left out
     */
    @Transactional
    public void giveAgain(Purpose purpose, String address, Collection<UUID> of) {
        tickets.lockByEmail(address).stream()
                .filter(ticket -> of.contains(ticket.id()))
                .forEach(ticket -> change(ticket, purpose, true));
    }

    private void change(Ticket ticket, Purpose purpose, boolean holds) {
        Set<Purpose> agreed = EnumSet.noneOf(Purpose.class);
        agreed.addAll(of(ticket));
        if (holds) {
            agreed.add(purpose);
        } else {
            agreed.remove(purpose);
        }
        agree(ticket, agreed, clock.instant());
    }

    private void agree(Ticket ticket, Set<Purpose> agreed, Instant now) {
        var known = consents.of(ticket);
        Set<Purpose> before = held(known);
        if (!before.equals(agreed)) {
            traces.add(ticket, Trace.Kind.CONSENTS_CHANGED, Actor.HOLDER, names(before), names(agreed));
        }
        known.forEach(consent -> {
            if (agreed.contains(consent.purpose())) {
                consent.give(now);
            } else {
                consent.withdraw(now);
            }
        });
        agreed.stream()
                .filter(purpose -> known.stream().noneMatch(consent -> consent.purpose() == purpose))
                .forEach(purpose -> consents.persist(new Consent(ticket.id(), purpose, now)));
        agreed.stream()
                .filter(purpose -> !before.contains(purpose))
                .forEach(purpose -> changed.fire(new ConsentGiven(ticket, purpose)));
        before.stream()
                .filter(purpose -> !agreed.contains(purpose))
                .forEach(purpose -> changed.fire(new ConsentWithdrawn(ticket, purpose, now)));
    }
}
