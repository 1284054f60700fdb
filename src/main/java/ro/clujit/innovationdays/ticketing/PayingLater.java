package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ro.clujit.innovationdays.platform.money.Money;

/**
 * Money for workshops and dinners that were chosen after their registration was confirmed; within the caller's transaction,
 * on a locked registration. It is for all that is due, or for the one that costs just as much.
 */
@ApplicationScoped
class PayingLater {

    private final TicketAddOns addOns;
    private final Reviving reviving;
    private final LaterOwing owing;
    private final OwedChanges changes;

    PayingLater(TicketAddOns addOns, Reviving reviving, LaterOwing owing, OwedChanges changes) {
        this.addOns = addOns;
        this.reviving = reviving;
        this.owing = owing;
        this.changes = changes;
    }

    Paying.Outcome paid(Registration registration, Money amount) {
        List<TicketAddOn> due = addOns.dueLaterOf(registration);
        List<TicketAddOn> paid = costing(registration, due, amount);
        if (!paid.isEmpty()) {
            return settle(registration, paid);
        }
        List<TicketAddOn> late = costing(registration, addOns.expiredLaterOf(registration), amount);
        if (late.isEmpty()) {
            return due.isEmpty() ? Paying.Outcome.NOT_OWED : Paying.Outcome.WRONG_AMOUNT;
        }
        return reviving.revive(late) ? settle(registration, late) : Paying.Outcome.NO_PLACE_LEFT;
    }

    private Paying.Outcome settle(Registration registration, List<TicketAddOn> paid) {
        paid.forEach(addOn -> addOn.pay(owing.now()));
        owing.recount(registration);
        Money before = registration.owed().plus(LaterOwing.sum(registration, paid));
        changes.add(registration, before, OwedChange.Reason.PAID, Owing.names(paid));
        return Paying.Outcome.CONFIRMED;
    }

    private static List<TicketAddOn> costing(Registration registration, List<TicketAddOn> all, Money amount) {
        if (!all.isEmpty() && LaterOwing.sum(registration, all).equals(amount)) {
            return all;
        }
        // Whoever chose another one after they had sent the money for the first.
        return all.stream()
                .filter(addOn -> addOn.price().equals(amount))
                .findFirst()
                .map(List::of)
                .orElse(List.of());
    }
}
