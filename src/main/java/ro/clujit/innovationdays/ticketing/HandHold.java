package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.platform.money.Money;

/** Holds a place for somebody whom an organiser registers: of hidden types too, and outside of the time of sale. */
@ApplicationScoped
class HandHold {

    private final Choosing choosing;
    private final Quotas quotas;
    private final Registrations registrations;
    private final TicketCodes codes;
    private final HoldTerms terms;

    HandHold(Choosing choosing, Quotas quotas, Registrations registrations, TicketCodes codes, HoldTerms terms) {
        this.choosing = choosing;
        this.quotas = quotas;
        this.registrations = registrations;
        this.codes = codes;
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
        if (!quotas.take(new Places().add(type, 1).ofQuotas())) {
            // The last place may be the one that the same form took at this moment.
            return registrations.byHoldKey(wanted.key()).map(Registration::id);
        }
        Instant now = terms.now();
        Price listed = choosing.priceOf(type, now);
        Price price = wanted.isFree() ? listed.at(Money.nothing(listed.list().currency())) : listed;
        UUID id = UUID.randomUUID();
        var request = new HoldRequest(
                type.edition(), Map.of(type.id(), 1), "", wanted.key(), wanted.language(), Source.OFFICE);
        var held = new Registration(
                id, codes.registrationTokenDigest(id), request, price.list().currency(), false, now);
        held.holdFor(terms.hold(), now);
        if (registrations.add(held, List.of(new RegistrationLine(id, type, 1, price, false)))) {
            return Optional.of(id);
        }
        // The same form came twice at once, and the other was first.
        quotas.giveBack(new Places().add(type, 1).ofQuotas());
        return registrations.byHoldKey(wanted.key()).map(Registration::id);
    }

    int free(TicketType type) {
        return quotas.free(type.id());
    }
}
