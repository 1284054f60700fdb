package ro.clujit.innovationdays.ticketing;

import java.util.Arrays;

/** How a ticket stands, as organisers tell them apart: its own state, and what it waits for. */
public enum Standing {
    AWAITS_APPROVAL(TicketState.PENDING),
    AWAITS_PAYMENT(TicketState.PENDING),
    VALID(TicketState.VALID),
    EXPIRED(TicketState.EXPIRED),
    CANCELLED(TicketState.CANCELLED);

    private final TicketState ticket;

    Standing(TicketState ticket) {
        this.ticket = ticket;
    }

    TicketState ticket() {
        return ticket;
    }

    static Standing of(TicketState ticket, RegistrationState registration) {
        if (ticket == TicketState.PENDING) {
            return registration == RegistrationState.PENDING_APPROVAL ? AWAITS_APPROVAL : AWAITS_PAYMENT;
        }
        return Arrays.stream(values())
                .filter(standing -> standing.ticket == ticket)
                .findFirst()
                .orElseThrow();
    }
}
