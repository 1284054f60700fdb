package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;

/** Gives tickets other codes and remembers the old ones as revoked; within the caller's transaction, on a locked ticket. */
@ApplicationScoped
class Resealing {

    private final TicketCodes codes;
    private final RevokedCodes revoked;
    private final Consents consents;
    private final Traces traces;
    private final Event<TicketPassedOn> passedOn;

    Resealing(
            TicketCodes codes, RevokedCodes revoked, Consents consents, Traces traces, Event<TicketPassedOn> passedOn) {
        this.codes = codes;
        this.revoked = revoked;
        this.consents = consents;
        this.traces = traces;
        this.passedOn = passedOn;
    }

    /** What its former holder agreed to does not hold for the new one. */
    void pass(Ticket ticket, Attendee to, Actor by, Instant now) {
        revoked.persist(new RevokedCode(ticket, RevokedCode.Reason.TRANSFERRED, now));
        consents.of(ticket).forEach(consent -> consent.withdraw(now));
        traces.add(ticket, Trace.Kind.TRANSFERRED, by, ticket.name(), to.name());
        ticket.passTo(to, codes.shortCode());
        codes.seal(ticket);
        passedOn.fire(new TicketPassedOn(ticket));
    }

    /** Its holder stays, and so does what they agreed to. */
    void reissue(Ticket ticket, boolean withLink, Actor by, Instant now) {
        revoked.persist(new RevokedCode(ticket, RevokedCode.Reason.REISSUED, now));
        String before = ticket.shortCodeInGroups();
        ticket.reissue(codes.shortCode(), withLink);
        codes.seal(ticket);
        traces.add(ticket, Trace.Kind.REISSUED, by, before, ticket.shortCodeInGroups());
    }
}
