package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import ro.clujit.innovationdays.ticketing.Holding.Outcome;

/** Takes places for a registration once, in one transaction: first the code's uses, then the quotas' places. */
@ApplicationScoped
class HoldAttempt {

    private final Choosing choosing;
    private final Quotas quotas;
    private final Registrations registrations;
    private final TicketCodes codes;
    private final HoldTerms terms;

    HoldAttempt(Choosing choosing, Quotas quotas, Registrations registrations, TicketCodes codes, HoldTerms terms) {
        this.choosing = choosing;
        this.quotas = quotas;
        this.registrations = registrations;
        this.codes = codes;
        this.terms = terms;
    }

    @Transactional
    Outcome hold(HoldRequest request) {
        return hold(request, choice -> true).orElseThrow();
    }

    /** @return empty, and nothing is held, where it costs something */
    @Transactional
    Optional<Outcome> holdIfFree(HoldRequest request) {
        return hold(request, choice -> choice.items().stream()
                .allMatch(item -> item.price().due().isNothing()));
    }

    private Optional<Outcome> hold(HoldRequest request, Predicate<Choice> allowed) {
        Optional<Registration> before = registrations.byHoldKey(request.key());
        if (before.isPresent()) {
            return Optional.of(new Outcome.Held(codes.tokenOf(before.get())));
        }
        var chosen = choosing.choose(request, terms.now());
        if (chosen instanceof Choosing.Outcome.Refused refused) {
            return Optional.of(new Outcome.Refused(refused.refusal(), refused.left(), refused.ticketType()));
        }
        Choice choice = ((Choosing.Outcome.Chosen) chosen).choice();
        return allowed.test(choice) ? Optional.of(hold(request, choice)) : Optional.empty();
    }

    private Outcome hold(HoldRequest request, Choice choice) {
        Instant now = terms.now();
        return take(choice, now)
                .orElseGet(() -> new Outcome.Held(write(request, choice, now).orElseGet(() -> {
                    // The same form was sent twice at once, and the other was first.
                    giveBack(choice, now);
                    return codes.tokenOf(registrations.byHoldKey(request.key()).orElseThrow());
                })));
    }

    /** @return the token; empty when somebody else has written it meanwhile */
    private Optional<String> write(HoldRequest request, Choice choice, Instant now) {
        UUID id = UUID.randomUUID();
        var registration = new Registration(
                id, codes.registrationTokenDigest(id), request, choice.currency(), choice.needsApproval(), now);
        registration.holdFor(terms.hold(), now);
        choice.code().ifPresent(code -> registration.goBy(code.id(), choice.codePlaces()));
        return registrations.add(registration, choice.linesOf(registration))
                ? Optional.of(codes.tokenOf(registration))
                : Optional.empty();
    }

    private Optional<Outcome> take(Choice choice, Instant now) {
        if (choice.code().isPresent()) {
            UUID code = choice.code().get().id();
            if (!choosing.codes().use(code, choice.codePlaces())) {
                return Optional.of(new Outcome.Refused(
                        Refusal.CODE_USED_UP, choosing.codes().left(code), null));
            }
        }
        if (quotas.take(choice.placesFromQuotas().ofQuotas())) {
            return Optional.empty();
        }
        choice.code().ifPresent(code -> choosing.codes().giveBack(code.id(), choice.codePlaces(), now));
        return Optional.of(tooFew(choice.items()));
    }

    /** Which type is the one that was asked for too often. */
    private Outcome tooFew(List<Choice.Item> items) {
        for (Choice.Item item : items) {
            int left = quotas.free(item.type().id());
            if (left < item.places()) {
                return new Outcome.Refused(
                        left > 0 ? Refusal.TOO_FEW_LEFT : Refusal.SOLD_OUT,
                        left,
                        item.type().id());
            }
        }
        // Each would fit by itself: they share a quota.
        int least = items.stream()
                .mapToInt(item -> quotas.free(item.type().id()))
                .min()
                .orElse(0);
        return new Outcome.Refused(Refusal.TOO_FEW_LEFT, least, null);
    }

    private void giveBack(Choice choice, Instant now) {
        choice.code().ifPresent(code -> choosing.codes().giveBack(code.id(), choice.codePlaces(), now));
        quotas.giveBack(choice.placesFromQuotas().ofQuotas());
    }
}
