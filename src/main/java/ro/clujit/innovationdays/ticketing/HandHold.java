package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.platform.money.Money;

/** Holds a place for somebody whom an organiser registers: of hidden types too, and outside of the time of sale. */
@ApplicationScoped
class HandHold {

    private final Choosing choosing;
    private final Registrations registrations;
    private final Holds holds;
    private final HoldTerms terms;

    HandHold(Choosing choosing, Registrations registrations, Holds holds, HoldTerms terms) {
        this.choosing = choosing;
        this.registrations = registrations;
        this.holds = holds;
        this.terms = terms;
    }

    /** @return its id, the one of before where the same form came twice; empty when no place is left */
    @Transactional
    Optional<UUID> hold(RegisteringByHand.Wanted wanted) {
        Optional<UUID> before = registrations.byHoldKey(wanted.key()).map(Registration::id);
        if (before.isPresent()) {
            return before;
        }
        TicketType type = wanted.type();
        Price listed = choosing.priceOf(type, terms.now());
        Price price = wanted.isFree() ? listed.at(Money.nothing(listed.list().currency())) : listed;
        var choice = new Choice(List.of(new Choice.Item(type, 1, price, false)), Optional.empty());
        if (holds.take(choice).isPresent()) {
            // The last place may be the one that the same form took at this moment.
            return registrations.byHoldKey(wanted.key()).map(Registration::id);
        }
        var request = new HoldRequest(
                type.edition(), Map.of(type.id(), 1), "", wanted.key(), wanted.language(), Source.OFFICE);
        // Whoever writes somebody down approves of them.
        Optional<Registration> written = holds.write(request, choice, false);
        if (written.isEmpty()) {
            // The same form came twice at once, and the other was first.
            holds.giveBack(choice);
        }
        return written.or(() -> registrations.byHoldKey(wanted.key())).map(Registration::id);
    }

    int free(TicketType type) {
        return holds.free(type);
    }
}
