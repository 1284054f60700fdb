package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import ro.clujit.innovationdays.ticketing.Holding.Outcome;

/** Holds places for a registration once, in one transaction, or says why they cannot be had. */
@ApplicationScoped
class HoldAttempt {

    private final Choosing choosing;
    private final Registrations registrations;
    private final TicketCodes codes;
    private final Holds holds;
    private final HoldTerms terms;

    HoldAttempt(Choosing choosing, Registrations registrations, TicketCodes codes, Holds holds, HoldTerms terms) {
        this.choosing = choosing;
        this.registrations = registrations;
        this.codes = codes;
        this.holds = holds;
        this.terms = terms;
    }

    @Transactional
    Outcome hold(HoldRequest request) {
        Optional<Registration> before = registrations.byHoldKey(request.key());
        if (before.isPresent()) {
            return new Outcome.Held(codes.tokenOf(before.get()));
        }
        var chosen = choosing.choose(request, terms.now());
        if (chosen instanceof Choosing.Outcome.Refused refused) {
            return new Outcome.Refused(refused.refusal(), refused.left(), refused.ticketType());
        }
        return hold(request, ((Choosing.Outcome.Chosen) chosen).choice());
    }

    private Outcome hold(HoldRequest request, Choice choice) {
        Optional<Refusal> missing = holds.take(choice);
        if (missing.isPresent()) {
            return missing.get() == Refusal.CODE_USED_UP
                    ? new Outcome.Refused(
                            Refusal.CODE_USED_UP,
                            choosing.codes().left(choice.code().orElseThrow().id()),
                            null)
                    : tooFew(choice.items());
        }
        Optional<Registration> written = holds.write(request, choice, choice.needsApproval());
        if (written.isEmpty()) {
            // The same form was sent twice at once, and the other was first.
            holds.giveBack(choice);
        }
        return new Outcome.Held(codes.tokenOf(
                written.or(() -> registrations.byHoldKey(request.key())).orElseThrow()));
    }

    /** Which type is the one that was asked for too often. */
    private Outcome tooFew(List<Choice.Item> items) {
        for (Choice.Item item : items) {
            int left = holds.free(item.type());
            if (left < item.places()) {
                return new Outcome.Refused(
                        left > 0 ? Refusal.TOO_FEW_LEFT : Refusal.SOLD_OUT,
                        left,
                        item.type().id());
            }
        }
        // Each would fit by itself: they share a quota.
        int least =
                items.stream().mapToInt(item -> holds.free(item.type())).min().orElse(0);
        return new Outcome.Refused(Refusal.TOO_FEW_LEFT, least, null);
    }
}
