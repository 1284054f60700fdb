package ro.clujit.innovationdays.sponsor.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.ticketing.Ticket;

/** Leads with what was noted of them, which go together; within the caller's transaction. */
@ApplicationScoped
class HeldLeads {

    private final Leads leads;
    private final StandScans scans;

    HeldLeads(Leads leads, StandScans scans) {
        this.leads = leads;
        this.scans = scans;
    }

    /** Of the ticket's present holder. */
    List<Lead> lock(UUID ticket) {
        return leads.lockHeld(ticket);
    }

    /** @param ticket whose page has this token; empty where it was that of a former holder */
    List<Lead> lock(Optional<Ticket> ticket, String token) {
        return ticket.map(found -> lock(found.id())).orElseGet(() -> leads.lockFormer(token));
    }

    /** Of the ticket's present holder, also what is not held. */
    List<Lead> all(UUID ticket) {
        return leads.ofTicket(ticket);
    }

    /** The partner's own; held or not. */
    Optional<Lead> lockOwn(UUID edition, UUID organisation, UUID id) {
        return leads.lockOwn(edition, organisation, id);
    }

    void revoke(Lead lead, Instant at) {
        lead.revoke(at);
        scans.drop(lead);
    }

    void letGo(Lead lead) {
        lead.letGo();
        scans.drop(lead);
    }
}
