package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;

/** Confirms the whole of a registration whose money has come; within the caller's transaction, on a locked one. */
@ApplicationScoped
class Confirming {

    private final Tickets tickets;
    private final Reviving reviving;
    private final Settling settling;

    Confirming(Tickets tickets, Reviving reviving, Settling settling) {
        this.tickets = tickets;
        this.reviving = reviving;
        this.settling = settling;
    }

    Paying.Outcome inTime(Registration registration) {
        settling.paid(registration, tickets.standingOf(registration));
        return Paying.Outcome.CONFIRMED;
    }

    /** Its places are given back by now; they are taken up again if they are still there. */
    Paying.Outcome late(Registration registration) {
        return reviving.revive(registration) ? inTime(registration) : Paying.Outcome.NO_PLACE_LEFT;
    }
}
